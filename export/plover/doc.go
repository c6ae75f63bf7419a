// Package plover codes the sessions of a register as political events after the PLOVER
// manual (Political Language Ontology for Verifiable Event Records, Open Event Data
// Alliance, draft 0.8 of September 2021), one event a row, and writes them as PLOVER
// JSON lines, in the columns of the POLECAT releases, and as classic CAMEO dyads.
//
//	session ─ held ──────── CONSULT  visit, third-party, multilateral, phone
//	        ─ announced ─── AGREE
//	        ─ invited ───── REQUEST  meet
//	        ─ called off ── REJECT   meet
//	points  ─ agree, promise AGREE · support SUPPORT · call_for REQUEST ·
//	          condemn ACCUSE · reject REJECT · warn THREATEN
//
// Each event names the rule of the manual that decides it (Rules). What the manual
// drops (statements, comments) makes no event, and neither does what needs a value that
// no page tells; both are counted.
//
// REQUEST is the name that the POLECAT releases use for what draft 0.8 still calls
// DEMAND; modes, quad category and score are those of DEMAND.
package plover
