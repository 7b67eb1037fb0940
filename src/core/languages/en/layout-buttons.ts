import type { LitterWords } from '../../detect/layout/layout-words';

/** Names of buttons, icons and forms on English pages, and what the outlet says of its services. */
export const buttonWords: LitterWords = {
  litter: {
    navigation: `
      close modal, close dialog, close popup, close window, close banner, close gallery, close navigation, enlarge, enlarge photo, enlarge icon, view full size, view full-size,
      view larger, view larger image, view full gallery, view gallery #, view as article, view as slideshow, view as list, view as gallery, open gallery icon,
      select your edition, select your region, select your location, select location, set location, set your location, change location, change your location, use my location,
      set weather, switch edition, your location, log in to leave a comment *, choose a section, select a section, sign in sign up, log in sign up, logged in as *`,
    prompt: `
      now playing, now watching, currently watching, currently reading, up next in *, article share tools, share tools, social sharing, share buttons, sharing tools, share menu,
      have a news tip *, got news *, got a story *, got a news tip *, got a question *, submit news tip, submit your news *, send a news tip *, send us a tip *,
      contact reporter … at *, contact staff writer *, contact editor … at *, contact this reporter *, contact the newsroom at *, questions or comments *,
      enter email, enter your email, enter email address, your e-mail, email us at *, email us, text us *, tell us more *, volume #, volume # %, duration #, current time, remaining time,
      captions, captions settings *, captions off, subtitles off *, audio track *, quality levels, stream type *, seek to live *, picture-in-picture, share video, copy video url *,
      add to queue, remove from queue, watch later, select all, unselect all, clear all, apply filters, reset, write us *, vote now, submit vote, submit your vote`,
    promo: `
      buy photo, buy photos, buy this photo, buy prints, buy reprints, buy this photo *, order reprints, order prints, order a reprint *, purchase licensing rights, acquire licensing rights, acquire licensing rights *, purchase reprints, sponsored links by *,
      license this photo, license this article, license our content *, our journalism is free *, thanks for visiting, thanks for visiting *, thank you for visiting *, please support local *, please support our *,
      please consider supporting *, please please consider donating *, … may be compensated if you *, … receive compensation if you *,
      recommended video, recommended videos, sponsored video, powered by, powered by disqus, powered by wordpress, powered by google, powered by facebook, powered by blogger, powered by viafoura, powered by coral, powered by vicomi, conversation powered by *, poll powered by *, promoted content *`,
    artifact: `
      instagram icon, linkedin icon, whatsapp icon, youtube icon, link icon, print icon, check icon, check mark icon, checkmark icon, play icon, pause icon,
      home icon, bell icon, calendar icon, camera icon, comment icon, bookmark icon, star icon, envelope icon, location icon, clock icon, chevron icon, arrow left, arrow right, arrow up, arrow down,
      plus icon, minus icon, gear icon, left arrow, right arrow, down arrow, up arrow, chevron left, chevron right, chevron down, chevron up, caret down, caret up, envelope, an envelope . it indicates *, two crossed lines that form *, a stylized bird with *,
      a stylized letter *, an image of a chain link *, a magnifying glass . it indicates *, three horizontal lines *, … it indicates the ability *, … it indicates a way *, … it indicates a click *,
      show full articles without *, whatsapp image *, screenshot #, screen shot # *, dsc #, captcha image, error, error #, error code *`,
  },
  nearLitter: {
    navigation: `jobs, classifieds, puzzles, horoscopes, contests, events, directory, marketplace, shop, coupons, deals, public notices, legal notices,
      lottery, comics, high school sports, college sports, nfl, nba, mlb, nhl, recipes, dining, celebrity, celebrities, parenting, relationships, pets, gardening,
      personal finance, small business`,
    prompt:
      'allow, later, remind me later, block, skip, retry, try again, refresh, reload, undo, reset, apply, clear, filter, sort',
    promo: 'ad, ads by google, from the store',
    widget: `react, inspiring, inspired, greedy, typical, scary, outrageous, amazing, innovative, infuriating, funny, weird, helpful, haha, wow, sad, angry, happy, surprised,
      shocked, excited, bored, afraid, amused, annoyed, don't care, not helpful, cheer, sleepy, dead, wink`,
  },
};
