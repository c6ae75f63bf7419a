// Package store keeps the register: pages with their bytes, text and minutes, the
// pages that could not be read, and the record that package register makes of them.
//
// Store is the one behaviour; package sqlite is the embedded store (one file);
// package storetest is the suite that every store must pass. The package does not
// know how minutes are read, nor how pages come in.
//
// What Put has reported as stored survives the death of the process and of the
// machine. The record is made of the stored pages alone, so it can always be made
// again: Rebuild.
package store
