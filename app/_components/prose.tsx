import { inLanguage } from '../_site/language';

/**
 * Text from Markdown, already rendered and sanitised by `_content`.
 * @param html what `bodyOf` gives: nothing else may be handed in here
 * @param lang where it isn't the site's
 */
export function Prose({ html, className = '', lang }: { html: string; className?: string; lang?: string }) {
  if (html === '') return null;
  const attributes = { ...inLanguage(lang), className: `prose ${className}`.trim() };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `_content` lets nothing but an allow-list through
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
