package nl.jeugdpoort.aanmelding.opslag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.aanmelding.route.Route;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Routes as they were when cases began with them, each once. */
@Repository
public class RouteStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Map<String, Route> bekend = new ConcurrentHashMap<>();

    RouteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a route and gives the name by which it is found. */
    String bewaar(Route route) {
        String inhoud = schrijf(route.zonderWoorden());
        String kenmerk = kenmerk(inhoud);
        jdbc.sql("insert into aanmeldroute (kenmerk, inhoud) values (:kenmerk, :inhoud) on conflict do nothing")
                .param("kenmerk", kenmerk)
                .param("inhoud", inhoud)
                .update();
        return kenmerk;
    }

    Route lees(String kenmerk) {
        Route route = bekend.get(kenmerk);
        if (route == null) {
            route = ontleed(jdbc.sql("select inhoud from aanmeldroute where kenmerk = :kenmerk")
                    .param("kenmerk", kenmerk)
                    .query(String.class)
                    .single());
            bekend.put(kenmerk, route);
        }
        return route;
    }

    private static String schrijf(Route route) {
        try {
            return JSON.writeValueAsString(route);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Route " + route.route() + " cannot be written", e);
        }
    }

    private static Route ontleed(String inhoud) {
        try {
            return JSON.readValue(inhoud, Route.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored route cannot be read", e);
        }
    }

    private static String kenmerk(String inhoud) {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(inhoud.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this JDK", e);
        }
    }
}
