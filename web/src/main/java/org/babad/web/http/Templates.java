package org.babad.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes pages with the templates compiled into the jar; every value is escaped for where it stands. Thread-safe. */
final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.babad.web.generated");

    /** The HTML of a page. */
    String write(String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", page, out);
        return out.toString();
    }
}
