package org.babad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the gazetteer's two binary resources; {@code gazetteer.sh} beside the folder says how to run it. */
final class BuildGazetteer {

    private BuildGazetteer() {}

    /**
     * @param args the folder of the unpacked inputs; the table of capitals; the folder of the resources
     */
    public static void main(String[] args) throws IOException {
        Path input = Path.of(args[0]);
        Path output = Path.of(args[2]);
        List<Draft> world = new World(input).read();
        new PlaceFileWriter(world).write(output.resolve("world.gaz"));
        new PlaceFileWriter(new Indonesia(input, Path.of(args[1]), world).read())
                .write(output.resolve("indonesia.gaz"));
    }
}
