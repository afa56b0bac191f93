package org.babad.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {

    /** Under which name pages are asked for. */
    static String agent() {
        return "babad/" + number();
    }

    static String number() {
        String number = Babad.class.getPackage().getImplementationVersion();
        return number == null ? "development" : number;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"babad " + number()};
    }
}
