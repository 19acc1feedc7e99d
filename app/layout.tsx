import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Document } from './_components/document';
import { siteMetadata, siteViewport } from './_site/site-metadata';

export const metadata: Metadata = siteMetadata;
export const viewport: Viewport = siteViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
