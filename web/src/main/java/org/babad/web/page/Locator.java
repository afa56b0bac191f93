package org.babad.web.page;

import java.util.Locale;
import java.util.Optional;
import org.babad.model.Coordinates;

/**
 * A small map around a point, in degrees: x is the longitude, y the latitude downwards.
 *
 * @param viewBox the window, as SVG wants it
 * @param x the point
 * @param y the point
 * @param words the coordinates in words
 */
public record Locator(String viewBox, String x, String y, String words) {

    private static final double WIDTH = 36;
    private static final double HEIGHT = 22;

    static Optional<Locator> of(Optional<PlaceView> place) {
        return place.flatMap(PlaceView::at).map(Locator::around);
    }

    private static Locator around(Coordinates at) {
        double left = Math.max(-180, Math.min(180 - WIDTH, at.longitude() - WIDTH / 2));
        double top = Math.max(-90, Math.min(90 - HEIGHT, -at.latitude() - HEIGHT / 2));
        return new Locator(
                number(left) + " " + number(top) + " " + number(WIDTH) + " " + number(HEIGHT),
                number(at.longitude()),
                number(-at.latitude()),
                degrees(at.latitude(), "N", "S") + ", " + degrees(at.longitude(), "E", "W"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
    }
}
