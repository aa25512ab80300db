/** Class names, ids and roles → what web makers mean by them. Words of the trade in English; every match is linear. */

export interface HintMeaning {
  /** Furniture of the page: navigation, sharing, comments, lists of other articles. */
  readonly furniture: boolean;
  /** The words that say so are said of layouts and topics as well: "side-by-side", "hot-topic", "vote". */
  readonly loose: boolean;
  /** A box that names the article's body or content. */
  readonly content: boolean;
}

/** `with-sidebar`, `no-ads`: how a box is laid out, not what it is; `ad-free` and `side-by-side` likewise. */
const layoutWords =
  /(?:^|[ _-])(?:with|without|has|no|non)[_-]{1,2}[a-z]{2,20}(?=$|[ _-])|(?:^|[ _-])(?:side-by-side|(?:ad|ads|paywall)-free|follow-up|on-demand)(?=$|[ _-])/g;

/** What readers wrote, other articles and the house's own matters stay so however much they fill. */
const firmWords =
  /comment|disqus|repl(?:y|ies)|relat|recommend|recirc|newsletter|subscri|teaser|promo|outbrain|taboola|foot|cookie|gdpr|consent|popular|trending|most-|authorbox|author-|bio(?:$|[ _-])|copyright|disclaimer|sponsor|modal|popup/;

const furnitureWords =
  /(?:^|[ _-])(?:nav|navbar|menu|sidebar|side|aside|footer|foot|breadcrumbs?|crumbs?|share|sharing|sharebar|social|related|relate|recommend|recommended|recommendations|comments?|commentlist|disqus|reply|replies|newsletter|subscribe|subscription|signup|sign-up|promo|promotion|advert|adverts|advertisement|advertising|ad|ads|adv|banner|sponsor|sponsored|popup|modal|overlay|tooltip|cookie|cookies|gdpr|pagination|pager|paging|tags?|taglist|toolbar|tools|widget|widgets|rank|ranking|hot|trending|popular|most-read|mostread|read-more|readmore|more-stories|more-news|outbrain|taboola|print|hidden|hide|login|search|searchbox|copyright|disclaimer|statement|shengming|player|playlist|carousel|slider|teaser|teasers|authorbox|author-box|author-bio|authorbio|bio|about-author|follow|donate|donation|rating|vote|feedback|qrcode|app-download|download-app|correction|skip|jump|toc|bookmark|actions|buttons?|links|linklist)(?=$|[ _-])/;
const furnitureStems =
  /sharedaddy|addthis|jp-relatedposts|relatedposts|relatedarticles|related_|recirc|newsletter|comment-?list|commentarea|social-?media|shareline|sharetool|breadcrumb|ad-slot|adslot|adsbygoogle|advert|dfp|googlead|sponsor|outbrain|taboola|recommend|most-?viewed|most-?popular|readnext|read-next|also-?read|more-on|morefrom|promobox|author-?info|author-?bio|about-?the-?author|noprint|no-print|screen-reader|sr-only|modal|adblock|overlay|onetrust|optanon|consent|cookie|ccpa|didomi|qc-cmp|sp_message|truste|visually-?hidden|audioplayer|video-?js|jwplayer/;
const contentWords =
  /article-?_?(?:body|content|text|main|copy)|story-?_?(?:body|content|text)|(?:entry|post|main|news|page|detail|rich)-?_?(?:content|body|text|con)|articlebody|bodytext|body-copy|body-text|zhengwen|cont_txt|(?:^|[ _-])(?:article|content|body|text|story|entry|post|main|txt|con|detail|zoom)(?=$|[ _-])/;

const known = new Map<string, HintMeaning>();

/** The meaning of a region's hint. Remembered, because pages repeat themselves. */
export function meaningOf(hint: string): HintMeaning {
  const found = known.get(hint);
  if (found) return found;
  const named = hint.replace(layoutWords, '');
  const meaning = {
    furniture: furnitureWords.test(named) || furnitureStems.test(named),
    loose: !firmWords.test(hint),
    content: contentWords.test(hint),
  };
  if (known.size > 5_000) known.clear();
  known.set(hint, meaning);
  return meaning;
}
