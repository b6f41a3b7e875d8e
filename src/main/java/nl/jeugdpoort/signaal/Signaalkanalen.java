package nl.jeugdpoort.signaal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The ways of sending that have an address. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Signaalinstellingen.class)
class Signaalkanalen {

    @Bean
    @ConditionalOnProperty("jeugdpoort.signaal.webhook.url")
    Kanaal webhookkanaal(Signaalinstellingen instellingen) {
        return new Webhookkanaal(instellingen.webhook());
    }

    @Bean
    Mailpost mailpost(Signaalinstellingen instellingen) {
        return new Smtppost(instellingen.mail(), post(instellingen.mail()));
    }

    @Bean
    @ConditionalOnProperty("jeugdpoort.signaal.mail.server")
    Kanaal mailkanaal(Signaalinstellingen instellingen) {
        return new Mailkanaal(instellingen.mail(), post(instellingen.mail()));
    }

    /** A sender that never waits longer than five seconds for anything. */
    static JavaMailSender post(Signaalinstellingen.Mail mail) {
        var post = new JavaMailSenderImpl();
        post.setHost(mail.server());
        post.setPort(mail.poort());
        var opties = post.getJavaMailProperties();
        if (!mail.gebruiker().isBlank()) {
            post.setUsername(mail.gebruiker());
            post.setPassword(mail.wachtwoord());
            opties.setProperty("mail.smtp.auth", "true");
        }
        opties.setProperty("mail.smtp.starttls.enable", String.valueOf(mail.starttls()));
        opties.setProperty("mail.smtp.starttls.required", String.valueOf(mail.starttls()));
        opties.setProperty("mail.smtp.connectiontimeout", "5000");
        opties.setProperty("mail.smtp.timeout", "5000");
        opties.setProperty("mail.smtp.writetimeout", "5000");
        return post;
    }
}
