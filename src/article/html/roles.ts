/**
 * What the names that pages give their elements (`class`, `id`, `role`, `itemprop`, `rel`, `data-testid`) say about
 * the text inside. Data: each role is the words that name it, tried against the names split at hyphens, underscores
 * and capitals, and joined by hyphens; what follows a double hyphen is a state (`header--with-date`) and not tried.
 *
 * Origin: our own list of the trade's names (kicker, dek, cutline …), WordPress's and schema.org's, widened after
 * reading the markup around the reports of 40 saved pages.
 */
export const ROLES = {
  caption:
    /(?:^|-)(?:captions?|credits?|cutline|photocredit|imagecredit|imagecaption|photo-info|image-meta|image-info|img-desc|media-description|origin-text|wp-caption-text|figcaption)(?:-|$)/,
  byline:
    /(?:^|-)(?:byline|bylines|authors?|authorname|writer|writers|contributors?|writtenby|reporter|reporters|journalist)(?:-|$)/,
  bio: /(?:^|-)(?:bio|biography|author-(?:bio|box|info|content|description|about|card|details)|about-(?:the-)?author|post-author|entry-author-info|authorbox)(?:-|$)/,
  date: /(?:^|-)(?:date|dates|datetime|time|timestamp|published|pubdate|publishdate|dateline|posted|posted-on|updated|date-published|date-modified)(?:-|$)/,
  meta: /(?:^|-)(?:meta|postinfo|post-info|entry-meta|postmeta|article-info|story-info|infobox|info-box|refs|submitted)(?:-|$)/,
  readTime: /(?:^|-)(?:read-time|readtime|reading-time|read-length|time-to-read|estimated-read)(?:-|$)/,
  standfirst:
    /(?:^|-)(?:standfirst|dek|deck|subtitle|sub-title|subheadline|sub-headline|subheading|sub-heading|strapline|chapeau|entradilla|sommario|occhiello|sapo)(?:-|$)/,
  /** Names that outlets give standfirsts, but first paragraphs as well. */
  lead: /(?:^|-)(?:summary|lead|lede|excerpt|tagline|abstract|intro|introduction|description|blurb|kurzfassung)(?:-|$)/,
  kicker:
    /(?:^|-)(?:kicker|eyebrow|section|section-name|category|categories|cat-links|rubric|overline|topper|super-headline|topic|label|flag|channel)(?:-|$)/,
  related:
    /(?:^|-)(?:related|recommended|recommendations?|recommend|recirc|recirculation|read-more|readmore|read-also|more-(?:stories|news|from|on|articles|in)|also-(?:read|like|on)|outbrain|taboola|zergnet|trending|popular|most-(?:read|popular|viewed|shared|commented)|up-next|suggested|suggestions|you-may-(?:also-)?like|teasers?|rail|latest|similar|seealso|see-also|next-article|other-(?:news|stories)|top-stories|interlink|crosslink|backlink|linkbox|inline-links?|hyperlink-list|in-?read-links?)(?:-|$)/,
  promo:
    /(?:^|-)(?:newsletters?|subscribe|subscription|subscriptions|signup|sign-up|callout|promo|promos|promotion|paywall|donate|donation|cta|call-to-action|disclaimer|disclosure|membership|offer|sponsored|sponsor|advert|adverts|advertisement|ad|ads|ad-container|advertising|adslot|banner|popup|modal|overlay|app-download|giveaway|survey|poll|quiz|code-block)(?:-|$)/,
  share:
    /(?:^|-)(?:share|shares|sharing|sharedaddy|social|socials|addthis|sharethis|shareaholic|follow|follow-us|likes?|reactions?|rating|ratings|vote|views|view-count|post-views)(?:-|$)/,
  comments:
    /(?:^|-)(?:comments?|comment-list|disqus|disqus-thread|vuukle|vukkle|respond|commentlist|fb-comments|discussion|replies)(?:-|$)/,
  tags: /(?:^|-)(?:tags?|tag-list|taglist|tags-links|keywords|topics|entry-footer|post-tags|filed)(?:-|$)/,
  nav: /(?:^|-)(?:nav|navbar|navigation|menu|menus|submenu|breadcrumbs?|pagination|pager|skip|skip-link|toolbar|tabs|tablist|sitemap|subnav|topnav|ticker|jump|toc|table-of-contents|screen-reader-text|sr-only|visually-hidden|assistive-text)(?:-|$)/,
  footer: /(?:^|-)(?:footer|colophon|copyright|contentinfo|legal|site-info|bottom-bar)(?:-|$)/,
  media:
    /(?:^|-)(?:gallery|slideshow|carousel|video-player|media-player|player-container|videoplayer|control-bar|control-panel|lightbox|slide-count|playlist|jwplayer|vjs|player-overlay|resgallery)(?:-|$)/,
  consent: /(?:^|-)(?:cookies?|cookie-law|gdpr|ccpa|consent|privacy-notice|onetrust)(?:-|$)/,
  pullquote: /(?:^|-)(?:pullquote|pull-quote|pulled-quote|blockquote-pull|quote-pull)(?:-|$)/,
} as const satisfies Record<string, RegExp>;

export type Role = keyof typeof ROLES;

/** Elements that carry a role by what they are. */
export const ELEMENT_ROLES: Readonly<Record<string, Role>> = {
  figcaption: 'caption',
  time: 'date',
  nav: 'nav',
  button: 'share',
  footer: 'footer',
  address: 'byline',
};
