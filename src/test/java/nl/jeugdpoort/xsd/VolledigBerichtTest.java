package nl.jeugdpoort.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class VolledigBerichtTest {

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.xsd.VolledigBericht#SOORTEN")
    void a_full_message_is_valid_by_our_schema(String soort) {
        assertThat(Schemas.ijw(soort).over(VolledigBericht.van(soort))).isNull();
    }

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.xsd.VolledigBericht#SOORTEN")
    void a_full_message_holds_every_element_of_its_schema(String soort) {
        var namen = Knoop.lees(VolledigBericht.van(soort)).alle().stream()
                .map(Knoop::lokaleNaam)
                .toList();

        assertThat(Schemaboom.bericht(Schemas.IJW, soort).alle().map(Schemaboom.Deel::naam))
                .isSubsetOf(namen);
    }

    @Test
    void the_same_seed_gives_the_same_mutations_and_another_seed_gives_others() {
        String bron = VolledigBericht.van("JW301");

        assertThat(Mutaties.van(bron, 1, 50))
                .containsExactlyElementsOf(Mutaties.van(bron, 1, 50).toList());
        assertThat(Mutaties.van(bron, 2, 50).map(Mutaties.Mutatie::xml))
                .isNotEqualTo(
                        Mutaties.van(bron, 1, 50).map(Mutaties.Mutatie::xml).toList());
    }
}
