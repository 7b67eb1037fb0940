import type { LitterWords } from '../../detect/layout/layout-words';

/** What English pages say of accounts, plans and consent: walls, sign-up forms and their small print. */
export const consentWords: LitterWords = {
  litter: {
    navigation: `
      you have permission to edit *, you are the owner of *, edit article, edit this article, add new article, login / register *, login register, log in register, hello guest *, welcome guest *,
      welcome back, manage account, manage my account, manage your account, manage subscription, manage my subscription, manage your subscription, account settings, my subscription, my subscriptions,
      subscriber services, subscriber center, activate your account, activate your digital *, activate digital *, change password, newsletter preferences, email preferences`,
    promo: `
      access articles from *, access … with one account *, enjoy additional articles *, get email updates from *, we encountered an issue signing *, interested in more newsletters *, browse newsletters, browse our newsletters, see all newsletters,
      more newsletters, free newsletter, a welcome email is on *, … check your junk folder *, … is committed to maintaining a lively *, this story is available exclusively *, this article is available exclusively *,
      this story is available to subscribers *, this article is available to subscribers *, this story is exclusive to *, this article is exclusive to *, exclusive to subscribers *, this is a subscriber-only *,
      subscriber-only *, your subscription makes *, your subscription supports *, your subscription helps *, your support makes *, limited-time offer *, # a week for the first *, # a month for the first *,
      only # for # month *, only # for # months *, only # for # weeks *, only # for the first *, just # for # months *, just # for # weeks *, cancel or pause *, pause or cancel *, cancel at any time *, cancel any time *,
      monthly plan, annual plan, yearly plan, weekly plan, digital plan, basic plan, premium plan, digital access, all-access digital *, free for one month, first month free *, 
      billed as *, billed monthly *, billed annually *, billed yearly *, billed every *, then # per month *, then # a month *, then # per week *, then # every *, try it now, try now, try today, unlimited access to premium *,
      unlimited digital access *, you've hit your limit *, you have hit your limit *, you've used all *, you have used all *, we use your sign-up *, you can unsubscribe at *, you can unsubscribe any *, you may unsubscribe *, unsubscribe at any *, unsubscribe any *, unsubscribe,
      no thanks close, get caught up, stories to keep you informed, … curated by our editors *, … curated by … editors and delivered *, … delivered to you every *, … emailed direct to you *,
      … emailed to you every *, … emailed to your inbox *, … landing in your inbox *, i would like to receive *, i agree to receive *, i want to receive *, i'd like to receive *, yes i would like *, yes i want to receive *, yes i'd like to *, email address required, your email required, email *required,
      leave this field *, join … for exclusive access *, sign up for the … newsletter and *, now signed up to *, you are now signed up *, you're now signed up *, you're on the list *, you're all set *, please choose an option *, start reading *, gift subscriptions, group subscriptions, student subscriptions,
      print subscriptions, corporate subscriptions, digital subscriptions, subscribe / manage *, we would love to keep you posted *, kindly fill the form *, thank you for downloading *, we hope you enjoy *`,
    disclaimer: `
      we process your data *, we share this information with *, we and our … partners use *, we and our … store *, you may exercise your right *, with your agreement we *, with your consent we *, with your permission we *, … use cookies or similar *, … cookies or similar technologies *,
      … access information on a device *, … legitimate interest at any time *, legitimate interest, we need your consent *, you can change your choices *, you can change your preferences *, you can withdraw your consent *, … withdraw your consent at any time *,
      list of partners *, vendors list, view vendors, show vendors, show purposes, save & exit, save and exit, save & close, save preferences, confirm my choices, confirm choices, allow all, allow all cookies, deny all, essential only, only necessary *, necessary only, functional cookies *, performance cookies *,
      targeting cookies *, marketing cookies *, analytics cookies *, essential cookies *, your ad choices, by submitting your *, by creating an account *, by checking this box *, by proceeding you *, i understand and agree *, i have read and agree *, i have read and accept *, … agreement to its user agreement *, user agreement *,
      every product is independently *, our editors independently *, products are independently *, products featured on *, we independently select *, we independently review *, we independently evaluate *, … an affiliate commission *, begambleaware *, please gamble responsibly *, when the fun stops *`,
  },
  nearLitter: {
    promo:
      'free trial, home delivery, # / month, # / mo, # per month, # a month, # / week, # per week, # a week, # / year, # per year, # a year, rm # / month, plans, gift cards, subscriptions',
  },
};
