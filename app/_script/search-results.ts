/** The list of what was found, drawn from the templates that the page brings with it (app/search/search-tool.tsx). */
import { partsOf } from './excerpt';
import type { Finding, Found } from './pagefind';

/** How many are shown at once. */
const step = 10;

export class Results {
  private finding: Finding | undefined;

  constructor(
    private readonly list: HTMLElement,
    private readonly more: HTMLElement,
  ) {
    more.addEventListener('click', () => this.showMore());
  }

  /** Shows the first of a finding in place of what was there; nothing, where there is none. */
  async show(finding?: Finding): Promise<void> {
    this.finding = finding;
    const found = (await finding?.slice(0, step)) ?? [];
    if (this.finding !== finding) return;
    this.list.replaceChildren();
    this.append(found);
  }

  private async showMore(): Promise<void> {
    const { finding, list } = this;
    const shown = list.childElementCount;
    const found = (await finding?.slice(shown, shown + step)) ?? [];
    // Something else has been looked for, or the button has been pressed twice.
    if (this.finding !== finding || list.childElementCount !== shown) return;
    this.append(found);
    list.children[shown]?.querySelector('a')?.focus();
  }

  private append(found: readonly Found[]): void {
    this.list.append(...found.map(drawResult));
    this.list.hidden = this.list.childElementCount === 0;
    this.more.hidden = this.list.childElementCount >= (this.finding?.count ?? 0);
  }
}

function copyOf(id: string): DocumentFragment {
  const template = document.getElementById(id);
  return template instanceof HTMLTemplateElement ? document.importNode(template.content, true) : new DocumentFragment();
}

function drawResult({ raw_url, excerpt, meta, filters }: Found): DocumentFragment {
  const line = copyOf('search-result');
  const link = line.querySelector('a');
  if (link) {
    link.href = raw_url;
    link.textContent = meta.title ?? raw_url;
  }
  drawLabel(line.querySelector('.kind'), meta.label ?? '', filters.kind?.[0] ?? '');
  line
    .querySelector('.card-summary')
    ?.append(...partsOf(excerpt).map(({ text, marked }) => (marked ? mark(text) : text)));
  const time = line.querySelector('time');
  if (time && meta.day) {
    time.dateTime = meta.day;
    time.textContent = meta.printedDay ?? meta.day;
  } else time?.parentElement?.remove();
  const by = line.querySelector('.search-by');
  if (by && meta.by) by.textContent = meta.by;
  else by?.remove();
  return line;
}

function drawLabel(label: Element | null, word: string, kind: string): void {
  label?.classList.add(`kind-${kind}`);
  // What was live is called otherwise: see app/_components/kind.ts.
  label?.classList.toggle('is-running', /\blive$/i.test(word));
  label?.append(copyOf(`search-sign-${kind}`), word);
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
