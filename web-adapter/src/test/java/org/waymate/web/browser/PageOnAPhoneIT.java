package org.waymate.web.browser;

class PageOnAPhoneIT extends PageContract {

    @Override
    int width() {
        return 390;
    }
}
