package org.babad.cli;

/** The exit codes of every sub-command; the help lists them. */
public final class ExitCodes {

    /** All went well. */
    public static final int OK = 0;
    /** Some inputs gave no article; the others were done. */
    public static final int SOME_FAILED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** Nothing could be done: no input gave an article, or a file or database cannot be used. */
    public static final int FAILED = 3;

    private ExitCodes() {}

    /** The code of a run over articles. */
    static int of(int done, int failed) {
        if (failed == 0) {
            return OK;
        }
        return done > 0 ? SOME_FAILED : FAILED;
    }
}
