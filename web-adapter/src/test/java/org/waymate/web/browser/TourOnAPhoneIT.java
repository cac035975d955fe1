package org.waymate.web.browser;

class TourOnAPhoneIT extends TourContract {

    @Override
    int width() {
        return 390;
    }
}
