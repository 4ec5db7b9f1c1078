// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The day of DeskFixture: 32 deliveries on six routes. NG-417302 and NG-417303 are one stop; NG-417348 has no contact,
/// NG-417311 an e-mail address alone, NG-417286 both.
inline constexpr char deskManifest[]
    = R"(Reference,Recipient,Phone,Email,Address,City,Postcode,Route,Courier,Stop,Parcels
NG-417286,Marguerite Olsen,+44 7700 900142,m.olsen@example.com,14 Quayside Row,Port Ellery,QX4 7LT,R1,Amara Osei,18,2
NG-417311,Idris Fofanah,,i.fofanah@example.com,"Flat 3, 9 Chandlers Yard",Port Ellery,QX4 7PB,R2,Tomasz Wilk,16,1
NG-417259,Ruth Ashdown,+44 7700 900103,,2 Tannery Court,Port Ellery,QX6 1DN,R4,Joel Byrne,13,1
NG-417302,Bartosz Lewin,+44 7700 900104,,31 Eastfield Row,Port Ellery,QX5 3RA,R3,Leila Haddad,17,2
NG-417303,Bartosz Lewin,+44 7700 900104,,31 Eastfield Row,Port Ellery,QX5 3RA,R3,Leila Haddad,17,1
NG-417330,Hana Yilmaz,+44 7700 900106,,6 Orchard Terrace,Port Ellery,QX5 3TE,R3,Leila Haddad,19,1
NG-417341,Callum Brightwell,,c.brightwell@example.com,77 Mill Lane,Port Ellery,QX6 2HY,R4,Joel Byrne,17,1
NG-417348,Norah Penhale,,,"The Lodge, West Drive",Port Ellery,QX6 2JS,R4,Joel Byrne,20,1
NG-417204,Stefan Kolarov,+44 7700 900109,,3 Harbour Steps,Port Ellery,QX4 7LA,R1,Amara Osei,1,1
NG-417205,Imogen Hartley,+44 7700 900110,,"Unit 4, Netloft",Port Ellery,QX4 7LB,R1,Amara Osei,2,3
NG-417209,Osman Dirie,+44 7700 900111,,22 Chapel Street,Port Ellery,QX4 6EW,R2,Tomasz Wilk,2,1
NG-417212,Beatrix Lund,,b.lund@example.com,5 Rope Walk,Port Ellery,QX4 6EX,R2,Tomasz Wilk,3,1
NG-417216,Walter Quinlan,+44 7700 900113,,18 Eastfield Close,Port Ellery,QX5 3PD,R3,Leila Haddad,4,1
NG-417221,Farah Anwari,+44 7700 900114,,40 Mill Lane,Port Ellery,QX6 2HD,R4,Joel Byrne,4,1
NG-417226,Piers Holloway,+44 7700 900115,,"Mill House, Weir Lane",Port Ellery,QX6 2JR,R4,Joel Byrne,5,1
NG-417287,Teo Santangelo,+44 7700 900116,,20 Quayside Row,Port Ellery,QX4 7LT,R1,Amara Osei,19,1
NG-417288,Greta Lindqvist,+44 7700 900117,,1 Lighthouse Lane,Port Ellery,QX4 7LW,R1,Amara Osei,20,2
NG-417312,Owen Tredinnick,+44 7700 900118,,12 Chandlers Yard,Port Ellery,QX4 7PB,R2,Tomasz Wilk,17,1
NG-417314,Adaeze Nwosu,,a.nwosu@example.com,8 Corn Market,Port Ellery,QX4 6AA,R2,Tomasz Wilk,18,1
NG-417333,Lars Vestergaard,+44 7700 900120,,19 Orchard Terrace,Port Ellery,QX5 3TE,R3,Leila Haddad,20,1
NG-417360,Yusuf Demirci,+44 7700 900121,,4 Hillside Avenue,Port Ellery,QX7 4BN,R5,Sofia Marin,1,1
NG-417361,Elspeth Rowan,+44 7700 900122,,11 Hillside Avenue,Port Ellery,QX7 4BN,R5,Sofia Marin,2,1
NG-417362,Marek Havel,+44 7700 900123,,2 Beacon View,Port Ellery,QX7 4BQ,R5,Sofia Marin,3,2
NG-417392,Alder & Finch Binding,+44 7700 900124,,"Unit 12, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,1,4
NG-417393,Lowen Dental,+44 7700 900125,,"Unit 3, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,2,1
NG-417394,Petrel Cycles,+44 7700 900126,,"Unit 5, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,3,1
NG-417395,Sable Prints,+44 7700 900127,,"Unit 7, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,4,2
NG-417396,Juno Ceramics,+44 7700 900128,,"Unit 9, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,5,1
NG-417397,Harrow Joinery,+44 7700 900129,,"Unit 10, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,6,1
NG-417398,Wren Optics,+44 7700 900130,,"Unit 14, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,7,1
NG-417399,Tamsin Veale,+44 7700 900131,,"Unit 15, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,8,1
NG-417401,Ngozi Bello,+44 7700 900132,,"Unit 16, Foundry Park",Port Ellery,QX8 1AF,R6,Dev Kapoor,9,1
)";
