import type { LitterWords } from '../../detect/layout/layout-words';

/** What English pages say to those who comment, write in, give or take the article over. */
export const communityWords: LitterWords = {
  litter: {
    prompt: `
      share what you think *, the comments below have *, the comments below are *, we are no longer accepting *, we're no longer accepting *, the rules of replying *, be respectful this is a *, be transparent use your *, keep it local and *, reply to this article, reply to this story, when we learn of a mistake *, if you spot an error please *,      share by email *, share by e-mail *, share by text *, email a link to *, copy this link to *, copy article link, copy story link, link to this *, load comments, load more comments, comment on this story *, comment on this article *, comments have been closed *, comments have been disabled *, comments have been turned off *, comments are now closed *,
      comments are open *, commenting has been disabled *, commenting has been turned *, … have your say in the comments *, … let us know in the comments *, … tell us in the comments *, join the debate, join the debate in *, join in the conversation *, what's your view ? have *, what's your view ? let *, what's your view ? tell *, what are your views ? let *, what are your views ? tell *,
      be respectful and keep *, please be respectful *, please be civil *, please keep it civil *, keep it clean please avoid *, don't threaten threats *, be truthful don't knowingly *, be nice no racism *, be proactive use the *, share with us we'd *, watch this discussion, stop watching this *, welcome to the discussion, start a dialogue *, stay on topic *,
      notifications from this discussion *, your comment is awaiting *, your comment has been *, your comment will be *, inline feedbacks *, sort by : *, sort by newest *, sort by oldest *, sort by best *, sort comments *, newest first, oldest first, most liked, most voted, top comments, why am i seeing this *, why is this ad *,
      contact … at # - # *, contact … at … @ *, you can follow … @ *, you can follow … on twitter *, follow … @ *, send a letter to the *, submit a letter to *, letters to the editor can *, letters to the editor may *, letters to the editor should *, write to the editor *, write a letter to the editor *,
      was this page helpful *, was this page useful *, was this information helpful *, was this content helpful *, was this story helpful *, did you find this helpful *, did you find this useful *, did you find this article *, thank you for your feedback *, thanks for your feedback *, thank you for your report *, thank you for your interest *, thank you for your comment *, report it to us *, report this content *, report inappropriate *, notice a problem *, notice an error *, notice a mistake *,
      found an issue *, best viewed on *, best viewed with *, best viewed in *, add to your saved stories, add to saved stories, saved stories, add to my list, add to my stories, show key events only, hide key events, view key events, auto-refresh, auto refresh *, new updates available *, # new updates *, show new updates, loading poll, 
      cite this article *, download citation *, view original content *, view original post *, view original article *, read original article *, read the original story *, see the original *, source link, see more on : *, see more on this *, view this article in *, in print : *`,
    promo: `
      your contribution is *, your donation is *, your gift is *, your gift will *, your gift helps *, contributions are tax *, donations are tax *, gifts are tax *, make a gift *, make your gift *, make your donation *, please consider making a *, please consider a donation *, please consider giving *, please consider contributing *, please consider subscribing *,
      … please consider subscribing *, … please consider supporting us *, … please consider making a *, … supporting us with a regular *, unlike many others we *, unlike many other news *, … our fearless journalism *, … we have no billionaire owner *, … no billionaire owner and no *, help us report *, support fearless *, support … free press *, support non-profit *,
      support nonprofit *, we are making critical coverage *, we're making critical coverage *, we are providing free access to *, we're providing free access to *, we rely on readers *, we rely on your *, we depend on readers *, we depend on your *, stay in touch with us *, get in touch with us *, keep in touch with us *, want your company's *, 
      book your tickets *, book your place *, book your spot *, reserve your spot *, register now and save *, register now for *, free bets : *, find out what's happening in *, bet # get # *, new customer offer *, new customers only *, # + only *, follow us for more *, for more stories like this *, for more content like this *, for more like this *`,
    disclaimer: `
      review the … guidelines *, read our … guidelines *, see our … guidelines *, republish this *, republish our *, you are free to republish *, you may republish *, republishing guidelines *, … under a creative commons *, creative commons license *, creative commons licence *, views expressed are *, views are personal, views expressed here *, the author's views are *, the writer's views are *, the author's opinions *, the writer's opinions *, opinions are personal,
      opinions expressed by *, opinions expressed here *, eeo report, eeo public file *, fcc public file *, fcc applications, public inspection file *, public file assistance *, children's programming *, closed captioning, closed captioning *, contest rules, quotes delayed *, quotes are delayed *, data delayed by # *, data delayed at *, data is delayed at *, stock quotes delayed *,
      market data delayed *, prices delayed at *`,
  },
  headings: {
    related:
      'more news from *, more stories from *, more headlines from *, more articles from *, other news from *, related to this *, more on this topic, watch now :, also in the news',
    widget:
      'most watched *, most listened *, most commented *, suggested topics, suggested topics :, topics in this article, topics in this story, explore more on these topics, explore these topics, explore topics, article topics, more about these topics, tags keywords, tags keywords :, tags / keywords, tags / keywords :, people are also reading, what to read next, related internet links',
  },
  linkBoxes: `also from this source, you might also be interested in, you may be interested in, you might be interested in, you might like, editors' recommendations, editor's recommendations, stories for you, stories you may like, stories you might like, readers also read,
      also of interest, continue reading with, more to explore, more to discover, discover more, from our network, from our other newspapers, related to this story, more related stories, related headlines, related reads, visual stories, web stories`,
  nearLitter: {
    navigation:
      'work for us, help & faqs, help and faqs, help, faq, faqs, rss feeds, on air, on now, station info, meet the team, our team, community calendar, weather alert, weather alerts, current conditions, dashboard, live feed, live updates, traffic, closings, lottery results, e-newspaper, enewspaper, public notices, submit a tip, public file, us edition, uk edition, international edition, world edition, asia edition, europe edition, australia edition, india edition, africa edition, edition, regions, site search',
    prompt:
      'best rated, worst rated, replies, thank, view, newest, oldest, top rated, report, help, share your story, original article, original source, source link, article metrics, google scholar, export citation, pinned post, key events',
    widget: 'total votes : *, total votes #, votes : #, # votes, quick guide, the poll, do you agree',
    promo: 'brandvoice, outbrain, taboola, tickets',
  },
};
