// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifestfield.h"

/// Header names as normalizedHeader() gives them, in English, German, French and Spanish; the surest first. A new name
/// is one word here.
struct HeaderSynonyms {
    ManifestField field;
    const char *words;
};

inline constexpr HeaderSynonyms headerSynonyms[] = {
    { ManifestField::Reference,
        "reference deliveryreference consignmentreference shipmentreference consignmentnumber consignmentno "
        "consignmentid "
        "consignment waybillnumber waybillno waybill awb trackingnumber trackingno trackingid trackingcode tracking "
        "shipmentnumber shipmentno shipmentid shipment parcelnumber parcelno parcelid deliverynumber deliveryid "
        "barcode "
        "sendungsnummer sendungsnr sendungsid sendungsreferenz sendung trackingnummer paketnummer paketnr "
        "frachtbriefnummer frachtbriefnr frachtbrief barcodenummer referenz referenznummer referenznr "
        "numerosuivi nsuivi nosuivi suivi numerocolis ncolis nocolis numeroenvoi nenvoi noenvoi numeroexpedition "
        "nexpedition noexpedition referencelivraison referencecolis referenceenvoi referenceexpedition bordereau "
        "referencia referenciaenvio referenciaentrega numeroenvio nenvio noenvio numeroseguimiento nseguimiento "
        "noseguimiento seguimiento numeroexpedicion expedicion localizador albaran numeroalbaran nalbaran noalbaran "
        "orderreference orderref ordernumber orderno ordernr orderid ordername purchaseorder jobnumber jobid taskid "
        "ref refno refnumber "
        "auftragsnummer auftragsnr auftragsid auftragsreferenz bestellnummer bestellnr bestellreferenz bestellung "
        "lieferscheinnummer lieferscheinnr lieferschein "
        "numerocommande ncommande nocommande referencecommande refcommande commande "
        "numeropedido npedido nopedido numpedido referenciapedido pedido order auftrag" },
    { ManifestField::Recipient,
        "recipient recipientname recipientfullname consignee consigneename addressee receiver receivername deliverto "
        "shipto shiptoname deliveryname fullname customer customername contactname contactperson client clientname "
        "empfanger empfaenger empfangername empfaengername kunde kundenname ansprechpartner "
        "destinataire nomdestinataire nomcomplet nomprenom prenomnom nomclient "
        "destinatario nombredestinatario nombrecompleto nombreapellidos nombrecliente consignatario cliente" },
    { ManifestField::FirstName, "firstname givenname forename vorname prenom nombrepila primernombre" },
    { ManifestField::LastName,
        "lastname surname familyname nachname familienname zuname nomfamille apellidos apellido primerapellido "
        "apellido1" },
    { ManifestField::Company,
        "company companyname organisation organization business businessname firma firmenname unternehmen "
        "societe entreprise raisonsociale empresa razonsocial" },
    { ManifestField::Mobile,
        "mobile mobilephone mobilenumber mobileno mobilephonenumber cell cellphone cellnumber cellphonenumber "
        "smsnumber sms "
        "mobil mobilnummer mobilnr mobiltelefon mobilfunk mobilfunknummer handy handynummer handynr "
        "portable telephoneportable telportable telmobile telephonemobile numeroportable gsm "
        "movil telefonomovil telmovil numeromovil celular telefonocelular" },
    { ManifestField::Phone,
        "phone phonenumber phoneno telephone telephonenumber telephoneno tel telno contactnumber contactphone "
        "contactno "
        "telefon telefonnummer telefonnr telnr telefonnumber rufnummer fon "
        "numerotelephone ntelephone notelephone telfixe telephonefixe "
        "telefono numerotelefono ntelefono notelefono telf tlf tfno" },
    { ManifestField::Email,
        "email emailaddress mail mailaddress emailadresse mailadresse "
        "courriel adressecourriel adresseemail adressemail adresseelectronique courrierelectronique "
        "correo correoelectronico direccioncorreo direccioncorreoelectronico direccionemail emailid" },
    { ManifestField::Address,
        "deliveryaddress shippingaddress address address12 fulladdress streetaddress lieferadresse lieferanschrift "
        "anschrift "
        "adresse empfangeradresse empfaengeradresse adresselivraison adressecomplete "
        "direccionentrega direccionenvio direccion direccioncompleta domicilio" },
    { ManifestField::Street,
        "street streetname road strasse strassenname str strassehausnummer strassehausnr strasseundhausnummer "
        "strasseundhausnr strasseundnummer strassenr strassenummer "
        "rue nomrue voie nomvoie ruenumero calle nombrecalle via callenumero callenum" },
    { ManifestField::HouseNumber,
        "housenumber houseno housenr house buildingnumber streetnumber hausnummer hausnr hnr "
        "numerorue nrue numerovoie numerocalle numcalle portal" },
    { ManifestField::Line1,
        "addressline1 address1 line1 street1 addr1 addressfirstline adresse1 adressezeile1 adresszeile1 anschrift1 "
        "strasse1 adresseligne1 ligne1 ligneadresse1 rue1 direccion1 direccionlinea1 linea1 calle1" },
    { ManifestField::Line2,
        "addressline2 address2 line2 street2 addr2 apartment apt unit suite flat adresse2 adressezeile2 adresszeile2 "
        "adresszusatz adressezusatz zusatz anschrift2 strasse2 "
        "adresseligne2 ligne2 complement complementadresse batiment appartement direccion2 direccionlinea2 linea2 "
        "calle2 "
        "piso complementodireccion" },
    { ManifestField::Line3,
        "addressline3 address3 line3 street3 addr3 adresse3 adressezeile3 adresszeile3 adresseligne3 ligne3 direccion3 "
        "direccionlinea3 linea3" },
    { ManifestField::Postcode,
        "postcode postalcode zip zipcode zippostalcode postalcodezip zippostcode postzip pincode "
        "plz postleitzahl codepostal cp codigopostal cpostal" },
    { ManifestField::City,
        "city town citytown towncity posttown suburbcity locality ort stadt wohnort ortsname "
        "ville commune localite ciudad poblacion localidad municipio" },
    { ManifestField::State,
        "state stateprovince provincestate province county region stateregion statecounty bundesland kanton "
        "departement provincia comunidad estado" },
    { ManifestField::Country,
        "country countrycode countryname countryiso land landercode laendercode landercodeiso landcode landkz "
        "lieferland pays codepays pais codigopais" },
    { ManifestField::Date,
        "deliverydate datedelivery deliverby deliveryday dispatchdate datedispatch planneddate "
        "planneddeliverydate planneddelivery plannedfor scheduleddate scheduleddeliverydate scheduleddelivery "
        "deliveryscheduled scheduledfor shipdate shippingdate shipmentdate expecteddelivery expecteddeliverydate "
        "requesteddeliverydate estimateddeliverydate estimateddelivery deliveryscheduleddate routedate tourdate "
        "liefertermin lieferdatum liefertag zustelldatum zustelltermin zustelltag auslieferungsdatum auslieferdatum "
        "versanddatum versandtag geplantesdatum geplanteslieferdatum geplanterliefertermin "
        "geplantam tourdatum wunschtermin wunschliefertermin wunschlieferdatum "
        "datelivraison jourlivraison livraisonprevue datelivraisonprevue dateprevue datelivraisonsouhaitee "
        "livraisonle prevule dateexpedition datetournee "
        "fechaentrega diaentrega fechaentregaprevista entregaprevista fechaprevista fechareparto fechaenvio "
        "fechadespacho fechaexpedicion fechaplanificada fecharuta" },
    { ManifestField::Route,
        "route routename routenumber routeno routeid deliveryroute tour tourname tournumber run runname round team "
        "tournummer tournr tourenname tourennummer tourennr touren tournee nomtournee numerotournee notournee ntournee "
        "itineraire equipe ruta nombreruta numeroruta rutareparto recorrido equipo" },
    { ManifestField::Courier,
        "courier couriername driver drivername deliverydriver assigneddriver rider ridername fahrer fahrername "
        "zusteller "
        "zustellername kurier kuriername chauffeur livreur coursier nomlivreur nomchauffeur conducteur "
        "conductor nombreconductor repartidor mensajero chofer transportista" },
    { ManifestField::Position,
        "stop stopnumber stopno stopnr stopid stopposition stoporder stopsequence sequence sequencenumber sequenceno "
        "seq "
        "position routeposition stopp stoppnummer stoppnr stopnummer reihenfolge tourposition "
        "arret numeroarret narret noarret ordrearret ordrepassage ordretournee rang "
        "parada numeroparada nparada noparada ordenparada ordenruta ordenentrega secuencia" },
    { ManifestField::Parcels,
        "parcels packages parcelcount packagecount numberparcels noparcels numberpackages nopackages noofparcels "
        "noofpackages numparcels numpackages totalparcels totalpackages boxes cartons pieces colli kolli "
        "pakete paketanzahl anzahlpakete paketezahl packstucke packstuecke anzahlpackstucke anzahlpackstuecke "
        "anzahlcolli "
        "anzahlkolli colis nombrecolis nbcolis nbrecolis quantitecolis nbredecolis "
        "bultos numerobultos nbultos nobultos numbultos cantidadbultos paquetes numeropaquetes npaquetes nopaquetes "
        "cantidadpaquetes" },
    { ManifestField::Quantity,
        "quantity qty count anzahl stuckzahl stueckzahl quantite qte nombrepieces cantidad cant" },
    { ManifestField::Window,
        "timewindow window deliverywindow deliverytimewindow timeslot slot deliveryslot deliverytime time "
        "zeitfenster lieferzeitfenster lieferzeit zustellzeit zeitraum uhrzeit "
        "creneau creneauhoraire creneaulivraison horaire plagehoraire heurelivraison "
        "franjahoraria franja horario horarioentrega horaentrega tramohorario" },
    { ManifestField::WindowFrom,
        "timewindowstart windowstart windowfrom timefrom starttime slotstart deliveryfrom completeafter notbefore "
        "earliest earliesttime arriveafter timewindowfrom "
        "fruhestens fruehestens "
        "creneaudebut heuredebut debutcreneau horairedebut horainicio iniciofranja horadesde franjainicio" },
    { ManifestField::WindowUntil,
        "timewindowend windowend windowto windowuntil timeto timeuntil endtime slotend deliveryuntil completebefore "
        "latest latesttime arrivebefore timewindowto timewindowuntil deliverbefore "
        "zeitfensterbis zeitbis bisuhrzeit uhrzeitbis lieferzeitbis spatestens spaetestens "
        "creneaufin heurefin fincreneau horairefin horafin finfranja horahasta franjafin" },
    { ManifestField::Language,
        "language languagecode lang locale preferredlanguage sprache sprachcode kundensprache langue codelangue "
        "idioma codigoidioma lengua" },
    { ManifestField::Note,
        "deliveryinstructions deliverynotes deliverynote deliverycomment deliverycomments specialinstructions "
        "instructions "
        "drivernotes notes note comments comment remarks remark taskdetails orderdetails "
        "zustellhinweis zustellhinweise lieferhinweis lieferhinweise liefernotiz hinweis hinweise bemerkung "
        "bemerkungen "
        "anmerkung anmerkungen notiz notizen kommentar "
        "instructionslivraison consignes consigneslivraison remarques remarque commentaires commentaire observations "
        "instruccionesentrega instrucciones observaciones observacion notas nota comentarios comentario indicaciones" },
    { ManifestField::Name, "name nom nombre name1" },
    { ManifestField::Article,
        "sku item itemname itemsku article articlename articlenumber product productname productid productsku "
        "lineitemname lineitemsku lineitemquantity itemquantity "
        "artikel artikelnummer artikelnr artikelname artikelbezeichnung produkt produktname "
        "produit nomproduit referenceproduit refproduit designation articulo nombrearticulo producto nombreproducto" },
};

/// Whose details a header gives. The payer's serve when the file has none of the recipient's, the sender's never.
inline constexpr const char *recipientWords
    = "deliverycontact deliveryaddress delivery deliverto shippingaddress shipping shipto ship recipients recipient "
      "consignee "
      "receiver destination dropoff customer client contact addressee "
      "lieferanschrift lieferadresse lieferung liefer empfangers empfaengers empfanger empfaenger kunden zustell "
      "adresselivraison livraison destinataire direccionentrega direccionenvio entrega envio destinatario cliente";
inline constexpr const char *payerWords
    = "billingaddress billing billto invoiceaddress invoice payer buyer rechnungsadresse rechnungs rechnung besteller "
      "adressefacturation facturation facture acheteur direccionfacturacion facturacion factura comprador";
inline constexpr const char *senderWords = "sender shipper shipfrom pickup collection warehouse absender abhol "
                                           "versender lager expediteur enlevement entrepot "
                                           "remitente recogida origen almacen";
