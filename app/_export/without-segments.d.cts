/** A loader: the source in place of the one it is given. */
declare const loader: () => string;
export = loader;
