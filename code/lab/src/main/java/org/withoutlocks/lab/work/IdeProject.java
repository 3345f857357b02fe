package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the student's folder a Maven project, for an IDE to open. */
final class IdeProject {

    private static final String POM =
            """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>student</groupId>
                      <artifactId>work</artifactId>
                      <version>1</version>
                      <name>Vector Without Locks: my exercises</name>
                      <properties>
                        <maven.compiler.release>17</maven.compiler.release>
                        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                      </properties>
                      <dependencies>
                        <dependency>
                          <!-- The explorer, and the parts of the book that exercises
                               build upon; the lab runs the exercises itself. -->
                          <groupId>org.withoutlocks</groupId>
                          <artifactId>lab</artifactId>
                          <version>1</version>
                          <scope>system</scope>
                          <systemPath>${project.basedir}/%s</systemPath>
                        </dependency>
                      </dependencies>
                      <build>
                        <plugins>
                          <plugin>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.14.1</version>
                          </plugin>
                          <plugin>
                            <artifactId>maven-resources-plugin</artifactId>
                            <version>3.3.1</version>
                          </plugin>
                        </plugins>
                      </build>
                    </project>
                    """;

    static void write(Home home) throws IOException {
        Path pom = home.work().resolve("pom.xml");
        if (Files.notExists(pom)) {
            boolean isKit = Files.exists(home.exercises()
                    .resolve("lib/lab.jar"));
            Files.writeString(pom, POM.formatted(isKit ? "../lib/lab.jar"
                    : "../../code/lab/target/lab.jar"));
        }
    }

    private IdeProject() {}
}
