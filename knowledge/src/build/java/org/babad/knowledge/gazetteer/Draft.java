package org.babad.knowledge.gazetteer;

import java.util.Set;
import java.util.TreeSet;

/** A place on its way into the file: what the file keeps of it, and the keys under which it will be found. */
final class Draft {
    final int id;
    final String name;
    final String country;
    final String admin1;
    final Set<String> keys = new TreeSet<>();
    char kind = 'P';
    int population;
    double latitude;
    double longitude;

    Draft(int id, String name, String country, String admin1) {
        this.id = id;
        this.name = name;
        this.country = country;
        this.admin1 = admin1;
    }

    Draft at(double lat, double lon) {
        latitude = lat;
        longitude = lon;
        return this;
    }
}
