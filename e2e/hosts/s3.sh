#!/usr/bin/env bash
# Made by `npm run hosts` from app/_site/host-policy.ts: change that, and make it anew.
# Usage: s3.sh BUCKET DISTRIBUTION, after `npm run build`. The bucket is private, reached by the distribution alone (origin
# access control, with s3:ListBucket, so that what is missing answers 404 and not 403). The distribution compresses, leads
# from http to https, runs the two functions beside this file, and shows /404.html with status 404 for 404;
# CloudFront runs no function for errors, so a response headers policy may repeat the security headers for them.
set -euo pipefail
bucket=$1
distribution=$2

put() {
  aws s3 sync out "s3://$bucket" "$@"
}

# Hashed files first: no page may be there before what it refers to.
put --exclude '*' --include '_next/*'
put --exclude '*' --include '*.html' --content-type 'text/html; charset=utf-8'
put --exclude '*' --include '*.css' --content-type 'text/css; charset=utf-8'
put --exclude '*' --include '*.js' --content-type 'text/javascript; charset=utf-8'
put --exclude '*' --include '*.json' --content-type 'application/json; charset=utf-8'
put --exclude '*' --include '*.webmanifest' --content-type 'application/manifest+json; charset=utf-8'
put --exclude '*' --include '*.xml' --content-type 'application/xml'
put --exclude '*' --include '*.csv' --content-type 'text/csv; charset=utf-8'
put --exclude '*' --include '*.ics' --content-type 'text/calendar; charset=utf-8'
put --exclude '*' --include '*.txt' --content-type 'text/plain; charset=utf-8'
put --exclude '*' --include '*.svg' --content-type 'image/svg+xml'
put --exclude '*' --include '*.png' --content-type 'image/png'
put --exclude '*' --include '*.jpg' --content-type 'image/jpeg'
put --exclude '*' --include '*.jpeg' --content-type 'image/jpeg'
put --exclude '*' --include '*.webp' --content-type 'image/webp'
put --exclude '*' --include '*.avif' --content-type 'image/avif'
put --exclude '*' --include '*.gif' --content-type 'image/gif'
put --exclude '*' --include '*.ico' --content-type 'image/vnd.microsoft.icon'
put --exclude '*' --include '*.woff2' --content-type 'font/woff2'
put --exclude '*' --include '*.wasm' --content-type 'application/wasm'
put --exclude '*.html' --exclude '*.css' --exclude '*.js' --exclude '*.json' --exclude '*.webmanifest' --exclude '*.xml' --exclude '*.csv' --exclude '*.ics' --exclude '*.txt' --exclude '*.svg' --exclude '*.png' --exclude '*.jpg' --exclude '*.jpeg' --exclude '*.webp' --exclude '*.avif' --exclude '*.gif' --exclude '*.ico' --exclude '*.woff2' --exclude '*.wasm' --exclude _headers --exclude _redirects
# Last, what is no more.
put --delete --exclude _headers --exclude _redirects
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
