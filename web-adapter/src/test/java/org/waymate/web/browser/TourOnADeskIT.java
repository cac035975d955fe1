package org.waymate.web.browser;

class TourOnADeskIT extends TourContract {

    @Override
    int width() {
        return 1280;
    }
}
