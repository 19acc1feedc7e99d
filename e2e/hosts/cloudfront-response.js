// Made by `npm run hosts` from app/_site/host-policy.ts: change that, and make it anew.
// CloudFront function (runtime 2.0) for viewer responses.
const everywhere = {
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin"
};
const classes = [
  [
    "^/(?:_next/static|script)/",
    {
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "public, max-age=31536000, immutable"
    }
  ],
  [
    "^/embed/(?:.*/)?$",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Security-Policy": "base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors *",
      "Cache-Control": "public, max-age=0, must-revalidate"
    }
  ],
  [
    "(?:/|\\.html)$",
    {
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy": "base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'",
      "X-Frame-Options": "DENY",
      "Cache-Control": "public, max-age=0, must-revalidate"
    }
  ],
  [
    "/feed\\.xml$",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Content-Type": "application/rss+xml; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
      "Cache-Control": "public, max-age=60, must-revalidate"
    }
  ],
  [
    "/atom\\.xml$",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
      "Cache-Control": "public, max-age=60, must-revalidate"
    }
  ],
  [
    "/feed\\.json$",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Content-Type": "application/feed+json; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
      "Cache-Control": "public, max-age=60, must-revalidate"
    }
  ],
  [
    "/feeds\\.opml$",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Content-Type": "text/x-opml; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
      "Cache-Control": "public, max-age=60, must-revalidate"
    }
  ],
  [
    "^/data/",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
      "Cache-Control": "public, max-age=60, must-revalidate"
    }
  ],
  [
    "\\.(?:svg|png|jpe?g|webp|avif|gif|ico)$",
    {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
      "Cache-Control": "public, max-age=3600"
    }
  ],
  [
    "^/",
    {
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "public, max-age=0, must-revalidate"
    }
  ]
];

function handler(event) {
  const response = event.response;
  // The request function has put the name of the file in place of a page's address.
  const path = event.request.uri.replace(/\/index\.html$/, '/');
  const found = classes.find((entry) => new RegExp(entry[0]).test(path));
  const headers = Object.assign({}, everywhere, found ? found[1] : {});
  if ([200, 206, 304].indexOf(response.statusCode) === -1) {
    headers['Cache-Control'] = 'public, max-age=0, must-revalidate';
    delete headers['Content-Type'];
  }
  for (const name in headers) response.headers[name.toLowerCase()] = { value: headers[name] };
  return response;
}
