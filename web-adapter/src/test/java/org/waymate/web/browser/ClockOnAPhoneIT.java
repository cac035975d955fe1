package org.waymate.web.browser;

class ClockOnAPhoneIT extends ClockContract {

    @Override
    int width() {
        return 390;
    }
}
