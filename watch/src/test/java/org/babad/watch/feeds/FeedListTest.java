package org.babad.watch.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.babad.watch.WatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("feeds"), text).toString();
    }

    @Test
    void addressesAndListsAreJoinedEachFeedOnce() throws IOException {
        String list = file("\ufeff# konflik\n\nhttps://a.example/rss # utama\r\nhttps://b.example/rss#x\n");
        assertThat(FeedList.of(List.of("https://b.example/rss", list)))
                .containsExactly(URI.create("https://b.example/rss"), URI.create("https://a.example/rss"));
    }

    @Test
    void outlinesOfFeedReaders() throws IOException {
        String opml =
                file("<?xml version=\"1.0\"?><!DOCTYPE opml SYSTEM \"file:///etc/passwd\"><opml version=\"2.0\"><body>"
                        + "<outline text=\"Asia\"><outline type=\"rss\" xmlUrl=\"https://a.example/?a=1&amp;b=2\"/></outline>"
                        + "<outline XMLURL=\"https://b.example/rss\"/></body></opml>");
        assertThat(FeedList.of(List.of(opml)))
                .containsExactly(URI.create("https://a.example/?a=1&b=2"), URI.create("https://b.example/rss"));
    }

    @Test
    void whatIsNoListSaysWhere() throws IOException {
        String list = file("https://a.example/rss\nbukan alamat\n");
        assertThatThrownBy(() -> FeedList.of(List.of(list)))
                .isInstanceOf(WatchException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("bukan alamat");
        assertThatThrownBy(() -> FeedList.of(List.of(file("# kosong\n")))).hasMessageContaining("0 feeds");
        assertThatThrownBy(() -> FeedList.of(List.of(file("<rss/>")))).hasMessageContaining("no OPML");
        assertThatThrownBy(() -> FeedList.of(List.of("/no/such/list"))).hasMessageContaining("/no/such/list");
    }

    @Test
    void aLinkIsTheSameWhereverItsReaderCameFrom() {
        URI link = URI.create("https://a.example/x?id=7&utm_source=rss&fbclid=abc");
        assertThat(FeedLinks.plain(link)).isEqualTo(URI.create("https://a.example/x?id=7"));
        assertThat(FeedLinks.key(link)).isEqualTo(FeedLinks.key(URI.create("http://a.example/x?id=7")));
        assertThat(FeedLinks.plain(URI.create("https://a.example/x?utm_medium=rss")))
                .isEqualTo(URI.create("https://a.example/x"));
        assertThat(FeedLinks.key(link)).isNotEqualTo(FeedLinks.key(URI.create("https://a.example/x?id=8")));
    }
}
