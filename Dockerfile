# An image for `serve`, `check` and `build`, with the static program that `cargo xtask dist` leaves in target/dist/image:
#
#     docker build --file Dockerfile --tag undersigned target/dist/image
#
# Alpine, because jobs of GitLab and GitHub need a shell, and the health check a client.
FROM alpine:3.22

# The certificates of mail servers, in their newest version. Time zones are in the program.
# hadolint ignore=DL3018
RUN apk add --no-cache ca-certificates && adduser -D -u 1000 undersigned

COPY --chmod=755 undersigned /usr/local/bin/undersigned

# `serve` writes .undersigned/ and `build` writes site/ to the folder of the site, which is mounted here.
USER 1000:1000
WORKDIR /site
EXPOSE 4000

# Of `serve`, whose requests from its own machine need no token.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:4000/"]

ENTRYPOINT ["undersigned"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4000", "--base-url", "http://localhost:4000/"]
