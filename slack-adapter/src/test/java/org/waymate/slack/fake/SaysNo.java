package org.waymate.slack.fake;

/// The fake refuses a call, as Slack would: `ok: false` and this error.
final class SaysNo extends RuntimeException {

    SaysNo(String error) {
        super(error);
    }
}
