import type { LitterWords } from '../../detect/layout/layout-words';

/** What players, galleries and embedded posts leave on English pages. */
export const playerWords: LitterWords = {
  litter: {
    badge: 'verified … badge',
    navigation: `
      keyboard shortcuts *, read in app, open in app, view in app, continue in app *, leer en español, lire en français, ler em português,
      auf deutsch lesen, baca dalam bahasa *, accessibility links *, skip navigation, skip past *, skip links, site search navigation,
      site navigation, section navigation, close sidebar, open sidebar, search the site, search site, search query,
      search our site *, go back to home, back to homepage, back to the homepage,
      edition : *, change edition, today's epaper, view e-edition, view the e-edition, read the e-edition, read e-edition, view e-paper,
      read e-paper, show all, return to top, return to menu, expand image, expand photo, open image in *, open gallery in *, see all photos,
      see all # photos, see more photos, view more photos, order reprints *`,
    prompt: `
      playing now, close video, click for sound, tap for sound, sound off, sound : off, sound on, sound : on, audio article by *,
      powered by trinity *, powered by speechify *, powered by everlit *, powered by beyondwords *, powered by … audio, listen on apple *,
      listen on spotify *, listen on google *, listen on amazon *, listen on youtube *, listen and subscribe *,
      listen and follow *, subscribe on apple *, subscribe on spotify *, watch on youtube *, watch on facebook *, watch on demand *, watch now : *,
      loading more stories *, loading more *, see more stories, see more articles, ad ends in *, your ad will *, video will start *,
      your video will begin *, your video will start *, this video will begin *, this video will start *, this video will play *,
      this video will resume *, please turn on javascript *, turn on javascript *, please switch on javascript *,
      to play this video *, to play video *, this video can not *, this audio can not *, to display this content *, to display this video *,
      to view this embed *, allow … content, allow … content ?, accept and show *, accept and view *, this article contains content provided by *,
      this article contains content from *, this content comes from *, we ask for your permission before *,
      … before anything is loaded *, content is not available *, this content is not available *, view tweet, view tweet *, see tweet,
      see this post on *, see this instagram *, see this content *, see this photo by *, end of twitter post *, end of youtube post *,
      end of instagram post *, end of facebook post *, end of tiktok post *, end of youtube video *, skip twitter post *,
      skip youtube post *, skip instagram post *, skip facebook post *, skip tiktok post *, skip youtube video *, a post shared by *,
      a video posted by *, a photo posted by *, `,
    widget: `estimated read time *, est . read time *, average read time *, audio length *, video length *`,
    artifact:
      'presentational grey line, presentational white space, pop-out player, the code has been copied *, the url has been copied *, article content, article content continued, story content, article body, video caption, captions will look like this',
  },
};
