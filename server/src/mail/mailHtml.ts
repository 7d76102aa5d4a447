const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/**
 * The simple HTML of a mail's text: paragraphs, line breaks, and a link where a line is the address given. Everything
 * else is escaped, also what a comment says: an address that somebody typed does not become a link.
 */
export function mailHtml(text: string, { language, origin }: { language: string; origin: string }): string {
  const line = (each: string) =>
    each.startsWith(`${origin}/reports/`) && /^\S+$/.test(each)
      ? `<a href="${escaped(each)}">${escaped(each)}</a>`
      : escaped(each);
  const paragraphs = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.split('\n').map(line).join('<br>')}</p>`);
  const lang = language === 'sr' ? 'sr-Latn' : language;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>${paragraphs.join('')}</body></html>`;
}
