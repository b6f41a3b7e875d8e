package nl.jeugdpoort.toegang;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list, from the query parameters {@code page} and {@code pageSize}; a controller takes it as an argument.
 *
 * @param page from 1
 * @param pageSize 1 to 500; 50 when not given
 */
public record Bladzijde(int page, int pageSize) {

    static final int STANDAARD = 50;
    static final int HOOGSTENS = 500;

    /** Number of rows to skip. */
    public long offset() {
        return (page - 1L) * pageSize;
    }

    /** Number of rows to ask for: one more than fits, so that it shows whether there is a next page. */
    public int limiet() {
        return pageSize + 1;
    }

    /**
     * The answer with its {@code Link} header.
     *
     * @param rijen at most {@link #limiet()} rows from {@link #offset()}
     */
    public <T> ResponseEntity<Lijst<T>> antwoord(List<T> rijen) {
        boolean meer = rijen.size() > pageSize;
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, String.join(", ", links(meer)))
                .body(new Lijst<>(meer ? rijen.subList(0, pageSize) : rijen));
    }

    private List<String> links(boolean meer) {
        List<String> links = new ArrayList<>();
        links.add(link(1, "first"));
        if (page > 1) {
            links.add(link(page - 1, "prev"));
        }
        if (meer) {
            links.add(link(page + 1, "next"));
        }
        return links;
    }

    private static String link(int naar, String relatie) {
        String adres = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", naar)
                .build()
                .toUriString();
        return "<" + adres + ">; rel=\"" + relatie + "\"";
    }
}
