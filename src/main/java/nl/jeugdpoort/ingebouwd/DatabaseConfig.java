package nl.jeugdpoort.ingebouwd;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its own PostgreSQL when {@code spring.datasource.url} names no other. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class DatabaseConfig {

    @Bean
    IngebouwdeDatabase ingebouwdeDatabase(@Value("${jeugdpoort.data}") Path data)
            throws IOException, InterruptedException {
        return IngebouwdeDatabase.start(data.toAbsolutePath().resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails verbinding(IngebouwdeDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }
}
