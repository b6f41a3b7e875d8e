package nl.jeugdpoort.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Words every failure of a controller as a problem, for people a page of its own; the last resort for failures that nobody foresaw. */
@RestControllerAdvice
class Foutantwoorden extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Foutantwoorden.class);
    private static final String WACHT_SECONDEN = "10";

    @ExceptionHandler(Weigering.class)
    ResponseEntity<Object> geweigerd(Weigering weigering) {
        return antwoord(Probleem.van(weigering), new HttpHeaders());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    ResponseEntity<Object> databaseWeg(Exception fout, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        LOG.warn("Database niet bereikbaar: {}", fout.getClass().getSimpleName());
        if (Paginadeur.doorBrowser(verzoek)) {
            antwoord.sendError(503);
            return null;
        }
        var koppen = new HttpHeaders();
        koppen.set(HttpHeaders.RETRY_AFTER, WACHT_SECONDEN);
        return antwoord(Probleem.van(503), koppen);
    }

    /** Refusals by Spring Security belong to its own filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void doorgeven(RuntimeException fout) {
        throw fout;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> onvoorzien(Exception fout, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        if (fout instanceof IOException && DisconnectedClientHelper.isClientDisconnectedException(fout)) {
            LOG.debug("De aanroeper wachtte het antwoord niet af");
            return null;
        }
        LOG.error("Onvoorziene fout", fout);
        if (Paginadeur.doorBrowser(verzoek)) {
            antwoord.sendError(500);
            return null;
        }
        return antwoord(Probleem.van(500), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fout, Object inhoud, HttpHeaders koppen, HttpStatusCode status, WebRequest verzoek) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof Weigering weigering) {
                return geweigerd(weigering);
            }
        }
        if (status.is5xxServerError()) {
            LOG.error("Onvoorziene fout", fout);
        }
        return antwoord(Probleem.van(status.value()), koppen);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fout, HttpHeaders koppen, HttpStatusCode status, WebRequest verzoek) {
        return antwoord(Parameterfout.van(fout), koppen);
    }

    private static ResponseEntity<Object> antwoord(Probleem probleem, HttpHeaders koppen) {
        return ResponseEntity.status(probleem.status())
                .headers(koppen)
                .contentType(Probleem.SOORT)
                .body(probleem);
    }
}
