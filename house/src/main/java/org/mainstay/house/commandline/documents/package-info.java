/// The documents that are made from the code: error codes, lives, hazards and ASVS.
@NullMarked
package org.mainstay.house.commandline.documents;

import org.jspecify.annotations.NullMarked;
