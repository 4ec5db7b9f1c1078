// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/columnmapping.h"
#include "tests/manifest/readings.h"

#include <QTest>

namespace {

CsvRecord headerOf(const QStringList &titles)
{
    CsvRecord record;
    record.line = 1;
    for (const QString &title : titles) {
        record.text += title;
        record.ends.push_back(record.text.size());
    }
    return record;
}

Result<ColumnMapping> mappingOf(const char *titles)
{
    return ColumnMapping::fromHeader(headerOf(QString::fromUtf8(titles).split(QLatin1Char('|'))));
}

} // namespace

Q_DECLARE_METATYPE(ManifestField)

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void someHeadersMeanNothing_data();
    void someHeadersMeanNothing();
    void choosesBetweenColumns_data();
    void choosesBetweenColumns();
    void leavesOut_data();
    void leavesOut();
    void refusesWhatIsNoManifest_data();
    void refusesWhatIsNoManifest();
};

void TestColumnMapping::readsHeaders_data()
{
    QTest::addColumn<ManifestField>("field");
    QTest::addColumn<QString>("headers");
    const auto row = [](const char *name, ManifestField field, const char *headers) {
        QTest::newRow(name) << field << QString::fromUtf8(headers);
    };

    row("reference, en", ManifestField::Reference,
        "Reference|Consignment No.|Tracking_Number|Order reference|order-id|AWB|Shipment ID");
    row("reference, de", ManifestField::Reference,
        "Sendungsnummer|Sendungs-Nr.|Auftragsnr.|Bestellnummer|Paketnummer|Referenz");
    row("reference, fr", ManifestField::Reference,
        "Référence|N° de suivi|Numéro de commande|N° commande|Bordereau|Numéro de colis");
    row("reference, es", ManifestField::Reference,
        "Referencia|Nº de pedido|N.º pedido|Número de envío|Nº Albarán|Localizador");
    row("time window", ManifestField::Window,
        "Time window|Slot|Time|Zeitfenster|Zeitfenster von|Lieferzeit|Créneau horaire|Franja horaria");
    row("begin of it", ManifestField::WindowFrom, "completeAfter|Time window start|Heure de début");
    row("end of it", ManifestField::WindowUntil, "completeBefore|Time window end|Zeitfenster bis|Heure de fin");
    row("recipient, en", ManifestField::Recipient,
        "Recipient|Recipient_Name|Consignee|Customer name|Ship To|Full Name|Shipping Name");
    row("recipient, de", ManifestField::Recipient, "Empfänger|EMPFAENGER|Empfängername|Kunde|Name des Empfängers");
    row("recipient, fr", ManifestField::Recipient, "Destinataire|Nom du destinataire|Nom complet|Client");
    row("recipient, es", ManifestField::Recipient, "Destinatario|Nombre del destinatario|Nombre completo|Cliente");
    row("first name", ManifestField::FirstName, "First name|Forename|Vorname|Prénom|First Name (Shipping)");
    row("last name", ManifestField::LastName, "Last name|Surname|Nachname|Familienname|Nom de famille|Apellidos");
    row("company", ManifestField::Company,
        "Company name|Shipping Company|Firma|Société|Entreprise|Empresa|Razón social");
    row("mobile", ManifestField::Mobile,
        "Mobile|Cell phone|Handy|Mobilnummer|Portable|Téléphone portable|Móvil|Celular");
    row("phone, en de", ManifestField::Phone,
        "Phone|Recipient_Phone|Tel. No.|Telephone number|Telefon|Telefon-Nr.|Rufnummer|Shipping Phone");
    row("phone, fr es", ManifestField::Phone, "Téléphone|Tél.|N° de téléphone|Teléfono|Tlf.|Número de teléfono");
    row("email", ManifestField::Email,
        "Email|E-Mail|e-mail address|E-Mail-Adresse|Courriel|Adresse e-mail|Correo electrónico|buyer-email");
    row("address", ManifestField::Address,
        "Address|Delivery address|Lieferadresse|Anschrift|Adresse de livraison|Dirección de entrega");
    row("street", ManifestField::Street, "Street|Straße|Strasse|Str.|Shipping Street|Rue|Calle|Straße + Hausnr.");
    row("house number", ManifestField::HouseNumber, "House number|Hausnr.|Hausnummer|Numéro de rue");
    row("line 1", ManifestField::Line1,
        "Address line 1|Address_Line1|Shipping Address1|ship-address-1|Adresszeile 1|Adresse 1|Dirección 1");
    row("line 2", ManifestField::Line2,
        "Address line 2|Shipping Address2|Apartment|Adresszusatz|Complément d'adresse|Dirección 2");
    row("line 3", ManifestField::Line3, "Address line 3|Adresse 3|Dirección 3");
    row("postcode", ManifestField::Postcode,
        "Postcode|Postal_Code|Zip|Shipping Zip|ZIP/Postal code|PLZ|Postleitzahl|Code postal|Código postal|C.P.");
    row("city", ManifestField::City,
        "City|Town|City/Town|Shipping City|Ort|Stadt|Ville|Code ville/Ville|Ciudad|Población");
    row("state", ManifestField::State, "County|State/Province|Shipping Province|Bundesland|Provincia");
    row("country", ManifestField::Country, "Country|Country code|Shipping Country|Land|Pays|País");
    row("date, en", ManifestField::Date,
        "Delivery date|Date of delivery|Planned date|Dispatch date|Scheduled delivery date|Ship Date");
    row("date, de", ManifestField::Date, "Lieferdatum|Liefertermin|Zustelldatum|Geplantes Lieferdatum|Liefer-Datum");
    row("date, fr", ManifestField::Date, "Date de livraison|Date de livraison prévue|Date prévue|Date d'expédition");
    row("date, es", ManifestField::Date, "Fecha de entrega|Fecha prevista|Fecha de reparto|Fecha de envío");
    row("route", ManifestField::Route, "Route|Run|Team|Tour|Tour-Nr.|Tournée|Ruta");
    row("courier", ManifestField::Courier,
        "Courier|Driver|Driver name|Fahrer|Zusteller|Kurier|Livreur|Chauffeur|Repartidor|Conductor");
    row("position", ManifestField::Position,
        "Stop|Stop number|Sequence|Stopp|Reihenfolge|Ordre de passage|Arrêt|Parada");
    row("parcels", ManifestField::Parcels,
        "Parcels|Packages|No. of parcels|Pakete|Anzahl Pakete|Packstücke|Colis|Nombre de colis|Nb colis|Bultos|Nº de "
        "bultos|Quantity|Anzahl");
    row("language", ManifestField::Language, "Language|Locale|Sprache|Langue|Idioma");
    row("note", ManifestField::Note,
        "Notes|Special instructions|Delivery notes|Recipient_Notes|Customer "
        "Note|Bemerkung|Zustellhinweis|Remarques|Consignes de livraison|Observaciones");
}

void TestColumnMapping::readsHeaders()
{
    QFETCH(ManifestField, field);
    QFETCH(QString, headers);
    const QStringList synonyms = headers.split(QLatin1Char('|'));

    for (const QString &header : synonyms) {
        // Beside columns that make a manifest of it, and the mapped one first, so that it wins among equals.
        QStringList titles{ header };
        if (field != ManifestField::Reference)
            titles << QStringLiteral("Ref");
        if (field != ManifestField::Recipient)
            titles << QStringLiteral("Name");
        const auto mapping = ColumnMapping::fromHeader(headerOf(titles));

        QVERIFY2(mapping, qPrintable(header));
        QVERIFY2(mapping->title(field) == header, qPrintable(header));
    }
}

void TestColumnMapping::someHeadersMeanNothing_data()
{
    QTest::addColumn<QString>("header");

    const char *headers[] = { "Date", "Created at", "Paid at", "Order date", "Datum", "Bestelldatum", "Fecha",
        "Date de commande", "Shipping", "Shipping cost", "Shipping Method", "Delivery", "Lineitem price", "Sender name",
        "Absender Telefon", "Pickup address", "Expéditeur", "Nom de l'expéditeur", "Remitente", "Weight",
        "Package size", "Sub-total", "Currency code", "Service code", "Note Attributes", "Total", "Status", "", "???" };
    for (const char *header : headers)
        QTest::addRow("'%s'", header) << QString::fromUtf8(header);
}

void TestColumnMapping::someHeadersMeanNothing()
{
    QFETCH(QString, header);

    QVERIFY(!headerMeaning(header));
}

void TestColumnMapping::choosesBetweenColumns_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<ManifestField>("field");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *name, const char *titles, ManifestField field, const char *chosen) {
        QTest::newRow(name) << QString::fromUtf8(titles) << field << QString::fromUtf8(chosen);
    };

    row("shipping before billing", "Ref|Billing Phone|Shipping Phone|Shipping Name", ManifestField::Phone,
        "Shipping Phone");
    row("shipping before plain", "Ref|Name|Phone|Shipping Phone", ManifestField::Phone, "Shipping Phone");
    row("plain before billing", "Ref|Name|Billing Phone|Phone", ManifestField::Phone, "Phone");
    row("billing when nothing else", "Ref|Name|Billing Phone", ManifestField::Phone, "Billing Phone");
    row("never the sender", "Ref|Name|Sender Phone|Phone", ManifestField::Phone, "Phone");
    row("the shop's order", "Name|Email|Billing Name|Shipping Name", ManifestField::Reference, "Name");
    row("its recipient", "Name|Email|Billing Name|Shipping Name", ManifestField::Recipient, "Shipping Name");
    row("a name beside a reference", "Order|Name|Phone", ManifestField::Recipient, "Name");
    row("a name before the payer's", "Order|Billing Name|Name", ManifestField::Recipient, "Name");
    row("the tracking number before the order's", "Order number|Tracking number|Name", ManifestField::Reference,
        "Tracking number");
    row("Name beside Vorname", "Sendung|Name|Vorname", ManifestField::LastName, "Name");
    row("Nombre beside Apellidos", "Pedido|Nombre|Apellidos", ManifestField::FirstName, "Nombre");
    row("Nom beside Prénom", "Commande|Nom|Prénom", ManifestField::LastName, "Nom");
    row("the first of two alike", "Ref|Name|Phone|phone", ManifestField::Phone, "Phone");
    row("packages before quantity", "Ref|Name|Quantity|Packages", ManifestField::Parcels, "Packages");
}

void TestColumnMapping::choosesBetweenColumns()
{
    QFETCH(QString, titles);
    QFETCH(ManifestField, field);

    const auto mapping = mappingOf(titles.toUtf8().constData());

    QCOMPARE(outcome(mapping), QStringLiteral("ok"));
    QTEST(mapping->title(field), "chosen");
}

void TestColumnMapping::leavesOut_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<ManifestField>("field");

    QTest::newRow("quantities of articles") << QStringLiteral("Order|Name|SKU|Quantity") << ManifestField::Parcels;
    QTest::newRow("line-item quantities") << QStringLiteral("Order|Name|Lineitem quantity") << ManifestField::Parcels;
    QTest::newRow("the payer's whole name beside the recipient's halves")
        << QStringLiteral("Order|Billing Name|First Name (Shipping)|Last Name (Shipping)") << ManifestField::Recipient;
    QTest::newRow("the sender") << QStringLiteral("Order|Name|Sender phone") << ManifestField::Phone;
    QTest::newRow("the order's date") << QStringLiteral("Order|Name|Date|Created at") << ManifestField::Date;
}

void TestColumnMapping::leavesOut()
{
    QFETCH(QString, titles);
    QFETCH(ManifestField, field);

    const auto mapping = mappingOf(titles.toUtf8().constData());

    QVERIFY(mapping);
    QVERIFY(!mapping->has(field));
}

void TestColumnMapping::refusesWhatIsNoManifest_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no reference") << QStringLiteral("Recipient|Phone|City")
                                  << QStringLiteral("not_a_manifest: line 1: no column is a reference");
    QTest::newRow("no recipient") << QStringLiteral("Reference|Phone|City")
                                  << QStringLiteral("not_a_manifest: line 1: no column is a recipient");
    QTest::newRow("something else") << QStringLiteral("temperature|humidity")
                                    << QStringLiteral("not_a_manifest: line 1: no column is a reference");
}

void TestColumnMapping::refusesWhatIsNoManifest()
{
    QFETCH(QString, titles);

    QTEST(outcome(mappingOf(titles.toUtf8().constData())), "expected");
}

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
