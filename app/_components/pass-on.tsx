import { href } from '../_site/site';
import { Tool } from './tool';

interface Props {
  /** The address to be passed on, within the site: `/posts/inquiry-poll/#update-1`. */
  readonly path: string;
  /** What is passed on, for those who don't see where the button stands: "this story". */
  readonly what: string;
  /** Whether the device's own sheet is offered too, where there is one. */
  readonly share?: boolean;
}

/** Copies a permalink, or hands it to the device's own sheet. */
export function PassOn({ path, what, share = false }: Props) {
  return (
    <Tool className="pass-on">
      <button type="button" data-link={href(path)}>
        Copy link<span className="visually-hidden"> to {what}</span>
      </button>
      {share && (
        <button type="button" data-link={href(path)} data-share="" hidden suppressHydrationWarning>
          Share<span className="visually-hidden"> {what}</span>
        </button>
      )}
    </Tool>
  );
}
