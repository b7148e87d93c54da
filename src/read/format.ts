/** So much of the beginning shows whether a text is a page. */
const HEAD_LENGTH = 2048;
const PAGE_START = /^\s*(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const XML_PAGE = /^\s*<\?xml[^>]{0,200}\?>\s*(?:<!doctype[^>]{0,300}>\s*)?<html\b/i;
const ELEMENT =
  /<(?:\/?(?:p|div|span|a|article|section|h[1-6]|ul|ol|li|br|table|meta|script|img|b|i|em|strong|main)\b[^<>]{0,300})>/gi;
const HTML_NAME = /\.(?:html?|xhtml)(?:\.gz)?$/i;
/** So many tags make a page of a file that is named like one. */
const TAGS_OF_NAMED = 1;
/** So many tags at the beginning make a page of any file. */
const TAGS_OF_UNNAMED = 6;

/** True if the text is HTML: by its beginning, else by its tags; the file's name lowers the bar only. */
export function isHtml(text: string, path: string | null): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  if (PAGE_START.test(head) || XML_PAGE.test(head)) return true;
  const tags = head.match(ELEMENT)?.length ?? 0;
  if (path !== null && HTML_NAME.test(path)) return tags >= TAGS_OF_NAMED;
  return tags >= TAGS_OF_UNNAMED && head.trimStart().startsWith('<');
}
