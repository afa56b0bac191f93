package org.babad.web.http;

import org.babad.web.page.ErrorPage;

/** A request that gets no answer but an explanation. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorPage page;

    Refusal(ErrorPage page) {
        super(page.title());
        this.page = page;
    }

    ErrorPage page() {
        return page;
    }

    /** Nothing is there under this address. */
    static Refusal missing(String what, String remedy) {
        return new Refusal(new ErrorPage(404, "Not found", what, remedy));
    }
}
