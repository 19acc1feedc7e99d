/**
 * Makes an edited Markdown file show in the open page while writing. The edition is read with the file system, which
 * Next's development server does not watch: naming the files as modules makes it. A build leaves this out.
 */
declare global {
  interface ImportMeta {
    glob(pattern: string, options: { eager: true }): Record<string, unknown>;
  }
}

if (process.env.NODE_ENV === 'development') import.meta.glob('/posts/**/*.md', { eager: true });

export {};
