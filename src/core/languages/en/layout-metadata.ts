import type { MetadataWords } from '../../detect/layout/layout-words';

/** How English news sites name author, editor, source and time. */
export const metadataWords: MetadataWords = {
  metadata: {
    byline: `
      staff reporter, staff correspondent, our correspondent, our correspondents, our reporter, our reporters, special correspondent, our special correspondent, correspondent, web desk, news desk, online desk, web report,
      online report, desk report, newsroom staff, prepared by : *, writer : *,
      by *, by : *, written by *, story by *, author : *, authors : *, reported by *, words by *, text by *, reporter : *,
      special to *, posted by *, published by *, translated by *, compiled by *, from our correspondent *, a guest post by *,
      analysis by *, opinion by *, review by *, perspective by *, commentary by *, column by *, essay by *, interview by *, story and photos by *, story and photography by *, text and photos by *, words and photos by *, words and pictures by *, guest column by *, guest essay by *, updated by *, words : *, text : *, by our *, by the associated press, by associated press, by the editorial board, the editorial board,
      editorial board, by staff, by our staff, by staff and *, by wire services, by news services, guest columnist, special to … times, special to … post`,
    editor:
      'editor : *, edited by *, editors : *, editing by *, fact-checked by *, fact checked by *, medically reviewed by *, news editor : *',
    source: `
      source : *, sources : *, via : *, originally published *, this article was originally published *,
      this article originally appeared *, this story was originally published *, this story originally appeared *, this story first appeared *,
      this article first appeared *, this article has been adapted *, this article is republished *, this article was first published *, provided by *,
      this article was produced *, this article was published in partnership *, more information : *, reprinted from *, published in the print edition *, a version of this article *, a version of this story *, … version of this article appeared *, … version of this story appeared *, first published in *, first published by *, this article appeared in *, this story appeared in *, this article appears in *, this story appears in *, translated from *, republished from *`,
    published: `
      published *, updated *, posted *, first published *, last updated *, last modified *, publish date *, date published *, date : *, modified *,
      created *, posted on *, posted at *, published on *, published at *, updated on *, last update *, issued on *, uploaded *, published : *, updated : *, posted : *, originally published : *, story updated *, article updated *,
      this article was published on *, this story was published on *, this article was updated *, this story was updated *, an hour ago, a minute ago, a day ago, a week ago, a month ago, just now`,
    caption: `
      photo shows *, photos show *, this photo shows *, this picture shows *, image shows *,
      photo : *, express photo by *, staff photo by *, handout photo by *, contributed photo *, submitted photo *, photograph : *, photograph by *, photo by *, photo credit *, photo courtesy *, photo from *, photo illustration *, image : *, image credit *, image credits *, image by *,
      image caption *, image copyright *, image source *, main image *, picture : *, pictured : *, picture by *, above : *, below : *, left : *, right : *, caption : *, file photo *, file image *,
      file - *, file — *, file – *, file : *, credit : *, credits : *, credit . . *, illustration : *, illustration by *, illustrations by *, graphic by *, courtesy of *, courtesy : *, courtesy photo *, courtesy *, media caption *, video by *, screenshot : *, screenshot from *,
      photographs by *, photography by *, getty images, getty, representational image *, representative image *, handout *, in this … photo *, in this … file photo *, … in this … file photo *, in this image *, this … file photo *, this image provided *, this photo provided *, this photo released *, this image released *,
      this image made from *, this photo made from *, this satellite image *, this satellite photo *, this undated photo *, this undated image *, this undated file *, this undated handout *,
      this illustration shows *, this image shows *, this combination of *, this combination photo *, this handout *, this screengrab *, this screenshot shows *,
      an artist's concept *, an artist's impression *, an artist's illustration *, an artist's rendering *, an artist's rendition *, an artist's conception *, an artist's depiction *,
      artist's concept *, artist's impression *, artist's illustration *, artist's rendering *, artist's rendition *, artist's conception *, artist rendering *, artist impression *, artist illustration *,
      a general view of *, general view of *, a general view shows *, an aerial view of *, aerial view of *, an aerial photo *, an aerial image *, an aerial shot of *, a satellite image of *, a satellite image shows *, a file photo of *,
      a file photo shows *, a file picture of *, a file image of *, a screengrab of *, a screengrab from *, a screenshot of the video *, a still from *, a still image *, still from *, a combination photo *, a combination picture *, a combo photo *, a handout photo *, a handout picture *, a handout image *, an undated photo *, undated photo of *, an undated handout *,
      banner image : *, featured image : *, feature image : *, header image : *, cover image : *, lead image : *, hero image : *, top image : *, photos by *, pictures by *, images by *, composite : *, image courtesy *, images courtesy *,
      image via *, images via *, photo via *, photos via *, picture via *, pictures via *, screenshot via *, stock image *, stock photo *, composite image *, photo composite *, image for representation *, photo for representation *,
      for representation only, for representational purpose *, for representational purposes *, for illustration only, for illustrative purposes *, used for representational purpose *, picture for representation *, image used for *, photo used for *`,
    credit: `
      some information for this report *, some information in this report *, this report was produced *,
      with … wires, with wire *, with reports *, with reporting *, with additional reporting *, reporting by *, additional reporting *, contributing : *, additional reporting by *, writing by *,
      … contributed to this *, … contributed reporting *, compiled from *, with assistance from *, … with assistance from *, with files from *, with input from *, with inputs from *, with agency inputs, with agencies, agencies, … contributed to this report, researcher … contributed *, staff report, staff reports, from staff reports, from staff and wire *, staff and wire *, staff and agencies, … staff and agencies, from news services, from wire services, compiled from wire *, wire services, from wire reports`,
  },
  labels: {
    byline:
      'by, author, authors, written by, reporter, words, words by, story by, text by, report by, report',
    editor: 'editor, editors, edited by',
    source: 'source, sources',
    published: 'published, updated, posted, date, last updated, first published, published on, posted on',
  },
  agoWords: 'ago',
  roles:
    'columnist, reporter, correspondent, writer, contributor, contributors, journalist, photojournalist, producer, staff, bureau, editor, author, authors, writers, freelancer, blogger, intern, newsroom, desk',
  bioVerbs:
    'is, are, covers, cover, writes, reports, edits, teaches, works, tweets, joined, serves, specialises, specializes, holds, hosts, has',
  dateWords: `on, at, published, updated, posted, first, last, modified, am, pm, a.m, p.m, a.m., p.m., est, edt, et, pst, pdt, pt, cst, cdt, ct, mst, mdt, mt, gmt, utc, bst, ist, cet, cest, hst, akst,
    hkt, sgt, jst, kst, myt, pht, pkt, npt, ict, mmt, gst, ast, trt, msk, eet, eest, west, wet, aest, aedt, acst, awst, nzst, nzdt, akdt, nst, ndt, brt, art, amt, sast, cat, wat, eat, t, z, st, nd, rd, th, today, yesterday, date, hours, hour, minutes, minute, days, day, ago, time, noon, midnight, min, mins, hr, hrs, h, d, w, weeks, week, months, month, mo, yr, years, year, issue, edition`,
  monthForms: 'jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  weekdayForms: 'mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun',
  pictureWords: `photo, photos, photograph, photographer, image, images, picture, credit, getty, file, shutterstock, istock, unsplash, pixabay, pexels, flickr, illustration, courtesy, handout, pool,
    reuters, ap, afp, epa, efe, dpa, xinhua, kcna, tass, bloomberg, sipa, zuma, alamy, nasa, pa, upi, anadolu, antara, instagram, twitter, youtube, wikimedia, freepik, screenshot,
    yonhap, kyodo, ians, pti, rex, newscom, ansa, aap, vcg, jiji, depositphotos, dreamstime, imago, ritzau, pic, pix, filepic, submitted, bernama, via, screengrab, supplied, istockphoto, thinkstock, gettyimages, canva`,
  pictureSides: 'left, right, center, centre, foreground, background, middle',
  agencies: `reuters, ap, afp, upi, dpa, efe, xinhua, kyodo, yonhap, bernama, antara, ani, pti, ians, tass, anadolu, bloomberg, associated press, the associated press, agence france-presse, agence france presse, afp - agence france presse, press association, pa media, press trust of india, reuters staff, agencies,
    ria novosti, jiji, vna, kcna, cnn, bbc, cnbc, npr, voa, pna`,
  outletWords:
    'news, times, post, tv, television, media, agency, press, herald, tribune, gazette, chronicle, network, radio, magazine, courier, journal, daily, weekly, globe, guardian, independent, observer, standard, telegraph, examiner, inquirer, dispatch, bulletin, sentinel, ledger, newspaper, newspapers',
  places: `delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, ahmedabad, pune, lucknow, patna, jaipur, chandigarh, bhopal, guwahati, srinagar, thiruvananthapuram, kochi, nagpur, ranchi, raipur, bhubaneswar, dehradun,
    shimla, gurugram, noida, amritsar, varanasi, indore, surat, visakhapatnam, vijayawada, mangaluru, imphal, shillong, agartala, islamabad, karachi, lahore, peshawar, quetta, rawalpindi, multan, faisalabad, dhaka, chattogram,
    kathmandu, colombo, thimphu, kabul, kandahar, tehran, baghdad, riyadh, jeddah, dubai, sharjah, doha, kuwait, manama, muscat, sanaa, amman, beirut, damascus, jerusalem, gaza, ramallah, ankara, istanbul, cairo, tripoli, tunis,
    algiers, rabat, khartoum, nairobi, mombasa, kisumu, kampala, kigali, lagos, abuja, kano, accra, dakar, abidjan, bamako, niamey, johannesburg, pretoria, harare, lusaka, lilongwe, maputo, luanda, kinshasa, windhoek, gaborone,
    mogadishu, juba, jakarta, surabaya, bandung, medan, denpasar, makassar, semarang, yogyakarta, palembang, singapore, lumpur, putrajaya, penang, johor, ipoh, kuching, kinabalu, bangkok, phuket, manila, cebu, davao, hanoi, saigon,
    vientiane, yangon, naypyidaw, mandalay, beijing, shanghai, guangzhou, shenzhen, taipei, tokyo, osaka, seoul, busan, pyongyang, ulaanbaatar, canberra, sydney, melbourne, brisbane, perth, wellington, auckland, suva, london,
    paris, berlin, brussels, geneva, vienna, rome, madrid, lisbon, athens, warsaw, prague, budapest, bucharest, sofia, belgrade, kyiv, kiev, moscow, minsk, stockholm, oslo, copenhagen, helsinki, dublin, amsterdam, washington, ottawa,
    toronto, brasilia, santiago, bogota, caracas, havana,
    atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit, honolulu, houston, indianapolis, vegas, angeles, miami, milwaukee, minneapolis,
    orleans, philadelphia, phoenix, pittsburgh, antonio, diego, francisco, seattle, york, city, montreal`,
  headlineWords:
    'to, as, over, after, amid, amidst, vs, from, into, than, is, are, be, his, her, its, was, were, that, who, their, out, up, not, no, will, say, says, gets, against, under, near, during, before, until, this, how, why, what, when',
  openers: `analysis, opinion, comment, commentary, column, editorial, exclusive, breaking, update, updated, updates, live, watch, listen, read, review, preview, interview,
    explainer, explained, factbox, fact, facts, profile, obituary, correction, clarification, note, notes, editor, editors, editor's, dear, question, questions, answer, answers, verdict, claim, rating,
    summary, highlights, background, context, caption, photo, photos, picture, video, image, gallery, graphic, quiz, poll, podcast, audio, warning, spoiler, spoilers, disclaimer, disclosure, advisory,
    recap, results, result, score, scores, weather, markets, stocks, report, reports, reporter, source, sources, published, posted, date, time, when, where, what, who, why, how, here, there, this, that,
    these, the, tip, tips, step, part, chapter, case, example, definition, yes, no, first, second, third, finally, remember, imagine, consider, bottom, key, also, and, but, advice, letter, letters, reader, readers, moderator, host, narrator, mr, mrs, ms, dr, president, minister, senator, prime, sen, rep, gov`,
  titleWords:
    'a, an, the, of, in, on, at, to, for, from, with, and, or, but, by, as, is, his, her, its, over, after, into, than, be, are, was, that, who, it, this, vs, amid, about, their, out, up',
};
