import type { LitterWords } from '../../detect/layout/layout-words';

/** Headings of lists and boxes on English pages, what links and calls on the reader begin with. */
export const headingWords: LitterWords = {
  headings: {
    related: `
      more, more :, more from *, more on *, more in *, more like this, read more :, see also,
      see also :, read also, read also :, also read, read next, don't miss, don't miss this, dont miss`,
    widget: `
      tag, tags, topics, topic, topics :, related tags, related topics, tags :, keywords, categories, filed under, in this story,
      people in the story, places in this story, organizations in this story, people in this story, mentioned in this article,
      trending, trending now, trending news, trending stories, trending topics, trending videos, trending on *, trends,
      latest, latest news, latest stories, latest headlines, latest articles, latest posts, latest videos, latest updates, the latest, recent posts, recent stories,
      recent articles, recent news, recent comments, recent, most popular, most popular *, most read, most read *, most viewed, most viewed *, trending *, latest *, top stories *, most shared, most commented, most watched, most recent,
      most emailed, most discussed, popular, popular now, popular stories, popular news, popular posts, popular articles, popular videos,
      popular on *, top stories, top news stories from *, top stories from *, top news, top headlines, top videos, top local stories, top story, headlines, today's headlines,
      today's top stories, today's top news, news headlines, featured, featured stories, featured articles, featured video, featured videos,
      featured news, in the news, what's hot, hot topics, what's trending, what others are reading, what people are reading, people are reading,
      news feed, newsfeed, in the headlines, popular reads, news index, buzzing now,
      readers also liked, sections, local stories, local news headlines, stock quotes, market data, weather forecast, upcoming events, events calendar,
      archives, archive, pages, meta, blogroll, live tv, tv schedule, photo galleries, photos of the day, picture of the day,
      best of the web, from the newsroom, staff picks, news in pictures, special reports, special report, podcasts, quick links,
      useful links, follow us on social media, sign up for our newsletters`,
  },
  linkBoxes: `
      related, related :, more … stories, more … news, more … coverage, more great *, related stories,
      related story, related articles, related article, related content, related coverage, related news,
      related posts, related links, related video, related videos, related reading, related items,
      related photos, related topics stories, more stories, more news, more coverage, next up *,
      you may also like, you may like, you might also like, you might like, you may also be interested in,
      you might be interested in, recommended, recommended for you, recommended articles,
      recommended reading, recommended stories, suggested for you, suggested stories,
      must read, must reads, must listen, editor's picks, editors' picks, editors picks,
      editor's choice, editor's pick, our picks, top picks, picked for you, for you, just for you,
      further reading, in case you missed it, icymi, explore more, keep reading, continue with,
      from the archive, something to consider,
      in this series, on this topic, recommended by editor, now watch, now read, similar stories, similar articles, on our site,
      you may also want to read, more to read, more top stories, more headlines, other stories, other news, more for you, recommended from *, related images,
      other articles`,
  nearLitter: {
    navigation: `
      home, homepage, news, world, national, nation, local, local news, world news, us news, uk news, u.s., us, uk, europe, asia, africa, middle east,
      americas, politics, business, business news, money, markets, economy, finance, technology, tech, science, health, sport, sports,
      football, soccer, entertainment, arts, culture, lifestyle, life, style, travel, food, opinion, opinions, op-ed, editorial, editorials,
      commentary, analysis, column, columns, columnists, letters, features, feature, fact check, fact checks, investigations, education, environment, climate, weather,
      crime, obituaries, real estate, cars, auto, autos, entrepreneur, advice, games, crosswords, video, videos, photos, photo, pictures, gallery, audio, podcast, podcasts, live, tv,
      magazine, blog, blogs, international, domestic, white house, wide angle, space, archive, in pictures`,
    prompt: `
      facebook, twitter, x, instagram, linkedin, pinterest, reddit, whatsapp, messenger, telegram, flipboard, tumblr, email, e-mail, mail, print,
      copy, sms, line, viber, wechat, weibo, threads, bluesky, mastodon, truth social, tiktok, youtube, snapchat, pocket, digg, stumbleupon, delicious, del.icio.us, mixx, myspace, newsvine, fark, buzz, xing, vk, instapaper, slashdot, technorati, propeller,
      tweet, pin, post, share, comment, comments, connect, follow, subscribe, like, link, ok, okay, yes, no thanks, not now, maybe later, dismiss, done, cancel, confirm, got it, show me, conversations, reactions, save, bookmark, more, google, google news, apple news, fb, gmail, discuss, reply, send, rss, url, buffer, evernote, skype, or,
      shares, x twitter, up next`,
    widget: `
      photo gallery, poll, quiz, survey, live blog, infographic, interactive, watch, read`,
    promo: 'ad microsoft, start now, join, welcome',
    badge: 'explainer',
  },
  linkEnds: `read more, read full story, read the full story, read story, read article, read the article, full story, learn more, find out more, see more, view more, watch now, watch video,
    watch the video, listen now, view gallery, see gallery, continue reading, keep reading, click here, details, read now, go to story`,
  points: `key points, key point, key takeaways, key takeaway, takeaways, the takeaways, story highlights, highlights, key highlights, article highlights, news highlights,
    at a glance, in brief, in short, the gist, quick take, quick takes, quick summary, summary, story summary, article summary, news summary, summary of the story,
    main points, the main points, the essentials, topline, top line, bullet points, need to know, what you need to know, what to know, things to know, tl;dr, tldr`,
  links: `read more, read also, also read, see also, related story, related article, related stories, also watch, also see, watch also, must read, read next, up next,
    read full story, read the full story, read this next, recommended reading, recommended read, more on this, more on this story, related read, related news, related coverage`,
  bracketedLinks: 'read, see, read more, see also, related, watch, also read, read also, more',
  embeds: 'embed, gallery, video, youtube, instagram, tweet, caption, audio, iframe, newsletter, ad, related',
  noise: {
    promo: `advertisement, click here to subscribe, story continues below advertisement,
      article continues below advertisement, article continues after advertisement, article continues after this advertisement, article continues below this ad,
      story continues below this ad, story continues after advertisement, continue reading below advertisement, advertisement continue reading below`,
    artifact: 'opens in new tab, opens in a new tab, opens in new window, opens in a new window',
    prompt: `
      scroll to continue with content, scroll to resume content, scroll to continue reading, scroll down to continue, scroll for more, scroll to continue, continue reading the main story`,
  },
  calls: `get, sign, subscribe, join, follow, download, click, read, watch, listen, share, like, visit, check, try, stay, never, support, become, enjoy,
    explore, discover, find, want, need, love, enter, receive, catch, start, keep, continue, register, please`,
  platforms: `newsletter, newsletters, inbox, google news, whatsapp channel, telegram channel, youtube channel, podcast, our app, mobile app,
    apple news, push alerts, email alerts, news alerts, rss feed, subscription, patreon`,
};
