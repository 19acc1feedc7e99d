import { Frame } from '../_components/frame';
import { pageMetadata } from '../_site/metadata';
import { HubView, hubDescription } from './hub-view';
import './hub.css';

export const metadata = pageMetadata({ title: 'Results', description: hubDescription, path: '/results/' });

export default function Page() {
  return (
    <Frame path="/results/">
      <HubView />
    </Frame>
  );
}
