package org.waymate.web.browser;

class ClockOnADeskIT extends ClockContract {

    @Override
    int width() {
        return 1280;
    }
}
