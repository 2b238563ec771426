package org.mainstay.ui;

/// There is nothing here, or nothing for this reader: the two look the same, byte for byte.
public record NotHere() implements Answer {}
