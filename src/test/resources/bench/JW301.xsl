<?xml version="1.0" encoding="UTF-8"?>
<!-- Ten rules on a JW301 in the official way of working, to measure beside ours: see nl.jeugdpoort.bench.OfficieleWeg. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema"
    xmlns:jw301="http://www.istandaarden.nl/ijw/3_2/jw301/schema"
    xmlns:f="functies"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-skip"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <bevindingen>
      <xsl:apply-templates/>
    </bevindingen>
  </xsl:template>

  <xsl:template match="jw301:Client">
    <xsl:if test="not(f:elfproef(jw301:Bsn))">
      <xsl:sequence select="f:bij('CS002', jw301:Bsn, 'Het BSN voldoet niet aan de elfproef. Verbeter het.')"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="jw301:Naam">
    <xsl:variable name="passend" select="if (ijw:Partnernaam) then ('1', '2', '3', '4') else ('1', '6')"/>
    <xsl:if test="not(ijw:NaamGebruik = $passend)">
      <xsl:sequence select="f:bij('CS050', (ijw:NaamGebruik, .)[1], 'Het naamgebruik past niet bij de namen. Kies een ander.')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="jw301:Communicatie">
    <xsl:if test="exists(ijw:Taal) != (ijw:Vorm = '1')">
      <xsl:sequence select="f:bij('CD007', (ijw:Taal, .)[1], 'Een taal hoort bij vorm 1, en alleen daarbij. Verbeter een van de twee.')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="jw301:Contact">
    <xsl:if test="jw301:Soort = ('01', '03') and jw301:Adres[not(ijw:Postcode)]">
      <xsl:sequence select="f:bij('CD034', jw301:Adres, 'Dit adres heeft geen postcode. Vul de postcode in.')"/>
    </xsl:if>
    <xsl:if test="not(jw301:Telefoon or jw301:Adres[ijw:Huis and ijw:Postcode])">
      <xsl:sequence select="f:bij('TR006', ., 'Dit contact heeft geen telefoon en geen volledig adres. Vul een van beide aan.')"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="jw301:Adres">
    <xsl:if test="exists(ijw:LandCode) != exists(ijw:Postcode)">
      <xsl:sequence select="f:bij('CD005', (ijw:LandCode, .)[1], 'Een postcode en een landcode horen bij elkaar. Vul beide in.')"/>
    </xsl:if>
    <xsl:if test="ijw:LandCode = 'NL' and ijw:Postcode[not(matches(., '^[1-9][0-9]{3}[a-zA-Z]{2}$'))]">
      <xsl:sequence select="f:bij('CS089', ijw:Postcode, 'Dit is geen Nederlandse postcode. Schrijf vier cijfers en twee letters.')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="jw301:Contact/jw301:Periode">
    <xsl:sequence select="f:looptijd(ijw:Begindatum, ijw:Einddatum)"/>
  </xsl:template>

  <xsl:template match="jw301:ToegewezenProduct">
    <xsl:if test="jw301:Product/ijw:Code and not(jw301:Omvang)">
      <xsl:sequence select="f:bij('CD041', ., 'Dit product heeft een code en geen omvang. Vul de omvang in.')"/>
    </xsl:if>
    <xsl:if test="jw301:Omvang/ijw:Frequentie = '2' and not(jw301:Einddatum)">
      <xsl:sequence select="f:bij('CD076', ., 'Een omvang per week heeft een einddatum nodig. Vul de einddatum in.')"/>
    </xsl:if>
    <xsl:sequence select="f:looptijd(jw301:Ingangsdatum, jw301:Einddatum)"/>
  </xsl:template>

  <xsl:function name="f:looptijd" as="element()?">
    <xsl:param name="begin" as="element()?"/>
    <xsl:param name="einde" as="element()?"/>
    <xsl:if test="xs:date($einde) lt xs:date($begin)">
      <xsl:sequence select="f:bij('CS003', $einde, 'De einddatum ligt voor de begindatum. Verbeter een van de twee.')"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:elfproef" as="xs:boolean">
    <xsl:param name="bsn" as="xs:string"/>
    <xsl:variable name="cijfers" select="string-to-codepoints($bsn) ! (. - 48)"/>
    <xsl:sequence select="(sum(for $i in 1 to 8 return $cijfers[$i] * (10 - $i)) - $cijfers[9]) mod 11 = 0"/>
  </xsl:function>

  <xsl:function name="f:bij" as="element()">
    <xsl:param name="regel" as="xs:string"/>
    <xsl:param name="plaats" as="element()"/>
    <xsl:param name="melding" as="xs:string"/>
    <bevinding regel="{$regel}" pad="{f:pad($plaats)}" melding="{$melding}"/>
  </xsl:function>

  <xsl:function name="f:pad" as="xs:string">
    <xsl:param name="plaats" as="element()"/>
    <xsl:sequence select="string-join($plaats/ancestor-or-self::* ! ('/' || local-name() || f:nummer(.)))"/>
  </xsl:function>

  <xsl:function name="f:nummer" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="eerdere" select="count($element/preceding-sibling::*[node-name() = node-name($element)])"/>
    <xsl:sequence select="if ($eerdere = 0) then '' else '[' || $eerdere + 1 || ']'"/>
  </xsl:function>
</xsl:stylesheet>
