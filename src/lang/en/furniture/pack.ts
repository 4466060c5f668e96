/** English page furniture: the phrases that open links to other stories, share bars, tags, footers, forms. */
import type { FurniturePack, FurnitureRule } from "../../../text/furniture.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import { tokenize } from "../../../text/tokenize.ts";
import { cuts, fold, spelling } from "../spelling.ts";

type Row = FurnitureRule & { readonly phrases: string };

const rows: readonly Row[] = [
  {
    id: "en.furniture.related",
    says: "“Read also”, “related stories”, “most read” open links to other stories; the titles after them are links too.",
    reach: "list",
    certain: false,
    limit: 40,
    phrases:
      "read also, read more, also read, see also, related stories, related articles, related topics, most read, most popular, more on this story, more from, you may also like, you might also like, recommended, editor's picks, latest news, trending now, top stories",
  },
  {
    id: "en.furniture.tags",
    says: "“Tags”, “keywords” open the words a page is filed under.",
    reach: "list",
    certain: false,
    limit: 40,
    phrases: "tags:, keywords:, filed under, topics:",
  },
  {
    id: "en.furniture.comments",
    says: "Comment forms and their rules are no part of the report.",
    reach: "line",
    certain: true,
    limit: 60,
    phrases:
      "leave a comment, leave a reply, post a comment, add a comment, no comments yet, your email address will not be published, required fields are marked",
  },
  {
    id: "en.furniture.follow",
    says: "Invitations to follow, subscribe, or install an app are no part of the report.",
    reach: "line",
    certain: true,
    limit: 45,
    phrases:
      "follow us on, sign up for, subscribe to, subscribe now, join our, download our app, get our newsletter, already a subscriber, log in to",
  },
  {
    id: "en.furniture.rights",
    says: "Copyright lines and notices about cookies and privacy are no part of the report.",
    reach: "line",
    certain: true,
    limit: 60,
    phrases:
      "©, all rights reserved, copyright ©, privacy policy, terms of use, terms of service, this site uses cookies, this website uses cookies, we use cookies, cookie settings, accept all cookies",
  },
  {
    id: "en.furniture.source",
    says: "“Source: agency” at the foot credits the whole report; attribution reads it, figures are not sought in it.",
    reach: "line",
    certain: false,
    limit: 14,
    phrases: "source:, sources:",
  },
  {
    id: "en.furniture.byline",
    says: "Who wrote, edited or photographed is no part of the report.",
    reach: "line",
    certain: false,
    limit: 30,
    phrases:
      "reporting by, editing by, writing by, additional reporting by, photo by, photograph:, image:, compiled by",
  },
  {
    id: "en.furniture.player",
    says: "What a page says in place of a video is no part of the report.",
    reach: "line",
    certain: false,
    limit: 14,
    phrases:
      "your browser does not support, watch the video, play video, advertisement, skip to content, skip to main content",
  },
  {
    id: "en.furniture.breadcrumb",
    says: "A short line that begins with “home” is a path or a menu.",
    reach: "line",
    certain: false,
    limit: 25,
    phrases: "home /, home >, home », home ›, home |",
  },
];

/** Words of lines that are made of nothing else. */
const made: readonly Row[] = [
  {
    id: "en.furniture.share",
    says: "A line made of the words of share bars and counters is no part of the report.",
    reach: "made of",
    certain: false,
    limit: 30,
    phrases:
      "share, share this, share on, tweet, facebook, twitter, whatsapp, telegram, instagram, youtube, linkedin, pinterest, reddit, messenger, email, print, copy, link, copy link, save, listen, comments, views, min read, minute read, x",
  },
  {
    id: "en.furniture.sections",
    says: "A line made of the names of a site's sections is a menu.",
    reach: "made of",
    certain: false,
    limit: 40,
    phrases:
      "home, news, world, politics, business, sport, sports, culture, opinion, video, videos, photos, podcasts, programmes, live, about us, contact us, careers, archive, search, menu, more, next, previous, login, sign in, subscribe, middle east, asia, africa, europe, technology, science, health, features, economy",
  },
  {
    id: "en.furniture.dateline",
    says: "A line made of a date and words for “published” and “updated” tells when the page appeared.",
    reach: "made of",
    certain: false,
    limit: 30,
    phrases:
      "published, published on, last updated, updated, posted, on, at, by, gmt, utc, am, pm, ago, hours, hour, minutes, days, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday",
  },
];

const split = (phrase: string) => tokenize(phrase, spelling, fold).map((token) => token.norm);
const book = (all: readonly Row[]) =>
  makePhraseBook(
    all.flatMap((row) => row.phrases.split(", ").map((phrase) => [phrase, row as FurnitureRule] as const)),
    fold,
    split,
    cuts,
  );

export const furniture: FurniturePack = {
  rules: [...rows, ...made],
  openers: book(rows),
  words: book(made),
  prose: new Set("he she it they but and also however earlier meanwhile in on at according".split(" ")),
  looks: {
    hashtags: { id: "en.furniture.hashtags", says: "A line of nothing but hashtags files the page." },
    embed: { id: "en.furniture.embed", says: "A dash, a name and a handle sign an embedded post." },
    date: { id: "en.furniture.date", says: "A line of nothing but numbers tells when the page appeared." },
    menu: {
      id: "en.furniture.menu",
      says: "Lines of a few words beside other furniture are entries of a menu or a list of tags.",
    },
    ticker: {
      id: "en.furniture.ticker",
      says: "Titles between a headline and the same headline said again are other stories.",
    },
    others: {
      id: "en.furniture.others",
      says: "Titles after the last paragraph are other stories, where the report ends its own paragraphs with full stops.",
    },
    foot: {
      id: "en.furniture.foot",
      says: "What stands between a heading of links and the copyright line is the foot of the page.",
    },
  },
  rights: "en.furniture.rights",
};
