/**
 * Text from Markdown, already rendered and sanitised by `_content`.
 * @param html what `bodyOf` gives: nothing else may be handed in here
 */
export function Prose({ html, className = '' }: { html: string; className?: string }) {
  if (html === '') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `_content` lets nothing but an allow-list through
  return <div className={`prose ${className}`.trim()} dangerouslySetInnerHTML={{ __html: html }} />;
}
