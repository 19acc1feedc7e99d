// Made by `npm run hosts` from app/_site/host-policy.ts: change that, and make it anew.
// CloudFront function (runtime 2.0) for viewer requests.
const moved = {};
const everywhere = {
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin"
};

function query(parameters) {
  const parts = Object.keys(parameters).map((name) => (parameters[name].value ? `${name}=${parameters[name].value}` : name));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function handler(event) {
  const request = event.request;
  const last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  // These two are for other hosts.
  if (last === '_headers' || last === '_redirects') {
    request.uri = '/nothing-here';
    return request;
  }
  let to = moved[request.uri];
  // A file has an ending, a page has none: its address ends in a slash.
  if (!to && last !== '' && last.indexOf('.') === -1) to = `${request.uri.replace(/^\/+/, '/')}/`;
  if (to) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: Object.keys(everywhere).reduce(
        (all, name) => Object.assign(all, { [name.toLowerCase()]: { value: everywhere[name] } }),
        { location: { value: to + query(request.querystring) } },
      ),
    };
  }
  if (last === '') request.uri += 'index.html';
  return request;
}
