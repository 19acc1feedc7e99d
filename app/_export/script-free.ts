/** Embeds: a page in somebody else's frame runs nothing, whatever the layout gives to all pages. */

/** @param file as it lies in the export, such as `embed/fr-president-2017/round-1/index.html` */
export function isScriptFree(file: string): boolean {
  return file.split(/[/\\]/)[0] === 'embed';
}

/** The page without its scripts. Data in script elements, such as JSON-LD, goes with them: it is about pages that are searched. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '');
}
