/// The documents that are made from the code: error codes and lives.
@NullMarked
package org.mainstay.house.commandline.documents;

import org.jspecify.annotations.NullMarked;
