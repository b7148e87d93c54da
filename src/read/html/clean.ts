import { type DomDocument, type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.ts';

/** Elements that never hold the report's text, by what HTML and ARIA say they are. */
const BY_ROLE = [
  'script:not([type*="ld+json"])',
  'nav',
  'form',
  'button',
  'select',
  'input',
  'textarea',
  'dialog',
  'menu',
  'footer',
  'aside',
  '[role="navigation"]',
  '[role="search"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[role="alert"]',
  '[role="menu"]',
  '[role="toolbar"]',
  '[hidden]',
  '[aria-hidden="true"]',
].join(',');

/** Words in the class or id of elements that hold adverts, comments, links to other pages or ways to share. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adsense|adslot|sponsor\w*|promo\w*|commercial|outbrain|taboola|zergnet|newsletter\w*|subscribe\w*|subscription\w*|signup|sign-up|paywall\w*|share|sharing|sharebar|sharetools|social\w*|sociable|addthis\w*|related\w*|recirc\w*|recommend\w*|read-?more|read-?next|more-?(?:stories|news|from|on)|most-?(?:read|popular|viewed)|trending|popular|breadcrumbs?|comments?|comment-?\w+|disqus\w*|respond|cookie\w*|gdpr|consent|tags?-?(?:list|cloud|container)|author-?(?:bio|box|info)|about-?author|bio|skip-?link|print-?only|screen-reader-text|sr-only|visually-?hidden|toolbar|modal|popup|overlay|tooltip|pagination|pager|widget\w*|sidebar\w*)(?:$|[\s_-])/i;
/** Names that hold the report whatever else they say ("article-with-sidebar"). */
const CONTENT_NAME =
  /(?:^|[\s_-])(?:article-?body|articlebody|story-?body|entry-?content|post-?content|content-?body|main-?content)(?:$|[\s_-])/i;
/** Elements that may be dropped for their name: containers, lists and paragraphs, never the page or its main part. */
const NAMED =
  'div[class],div[id],section[class],section[id],ul[class],ul[id],ol[class],p[class],span[class],figure[class],header[class],h2[class],h3[class],h4[class],h5[class],h6[class],table[class],a[class],dl[class]';
/** Class names longer than this are style, not meaning. */
const NAME_LENGTH = 300;
/** Names that only say what stands beside: "content-with-sidebar", "non-ad-column". */
const BESIDE = /(?:^|[\s_-])(?:with|w|has|have|no|non|without|not|and|before|after|below|above)-[\w-]+/gi;
/** An element with this part of the page's prose is the report, whatever its name says. */
const MAIN_SHARE = 0.3;
/** Text without mark-up inside of this length is prose; menus and links are shorter. */
const PROSE_LENGTH = 60;

/** Takes out of the page what is not the report: menus, adverts, comments, related links, ways to share. Linear. */
export function clean(document: DomDocument): void {
  const prose = proseOf(document.body);
  const whole = prose.get(document.body) ?? 0;
  const isMain = (element: DomElement) => whole > 0 && (prose.get(element) ?? 0) > whole * MAIN_SHARE;
  for (const element of [...document.querySelectorAll(BY_ROLE)]) if (!isMain(element)) element.remove();
  for (const element of [...document.querySelectorAll(NAMED)]) {
    if (hasFurnitureName(element) && !isMain(element)) element.remove();
  }
}

function hasFurnitureName(element: DomElement): boolean {
  const name = `${element.className} ${element.id}`.slice(0, NAME_LENGTH).replace(BESIDE, ' ');
  if (!FURNITURE_NAME.test(name) || CONTENT_NAME.test(name)) return false;
  // A post that the report quotes stands in a "social-embed".
  return !(/embed|tweet/i.test(name) && element.querySelector('blockquote') !== null);
}

/** Characters of prose below each element that has any. */
function proseOf(root: DomNode | null): ReadonlyMap<DomNode, number> {
  const prose = new Map<DomNode, number>();
  const count = (node: DomNode): number => {
    if (node.nodeType === TEXT_NODE) {
      const length = (node.textContent ?? '').trim().length;
      return length >= PROSE_LENGTH ? length : 0;
    }
    let sum = 0;
    if (node.nodeType === ELEMENT_NODE && (node as DomElement).localName !== 'script')
      for (const child of node.childNodes) sum += count(child);
    if (sum > 0) prose.set(node, sum);
    return sum;
  };
  if (root !== null) count(root);
  return prose;
}
