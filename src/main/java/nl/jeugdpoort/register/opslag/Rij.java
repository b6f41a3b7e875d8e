package nl.jeugdpoort.register.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.jeugdpoort.register.MetProduct;
import nl.jeugdpoort.register.Product;

/** What rows of several registers have in common. */
final class Rij {

    private Rij() {}

    static Product product(ResultSet rs) throws SQLException {
        String categorie = rs.getString("categorie");
        return categorie == null ? null : new Product(categorie, rs.getString("code"));
    }

    static String categorie(MetProduct inhoud) {
        return inhoud.product() == null ? null : inhoud.product().categorie();
    }

    static String code(MetProduct inhoud) {
        return inhoud.product() == null ? null : inhoud.product().code();
    }
}
